import { ok, type Result, refuse } from "../../kernel/result.js";

export type Decoded = { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" };

/**
 * Text from a file's bytes. UTF-8; UTF-16 as Excel's "Unicode text" has it; and what is neither as Windows-1252,
 * which Excel in England saves CSV in (latin-1 is a part of it). Refused where zero bytes say that it is no text.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded, { code: "not-text" }> {
  const utf16 = wide(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes("\0") ? refuse({ code: "not-text" }) : ok({ text, encoding: "utf-16" });
  }
  if (bytes.includes(0)) return refuse({ code: "not-text" });
  try {
    return ok({ text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" });
  } catch {
    return ok({ text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" });
  }
}

/** By its mark; without one by the zero byte that every English letter has in it. */
function wide(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 200);
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const half = start.length / 2;
  if (half < 4) return undefined;
  if (zeros(1) > half * 0.8 && zeros(0) === 0) return "utf-16le";
  return zeros(0) > half * 0.8 && zeros(1) === 0 ? "utf-16be" : undefined;
}
