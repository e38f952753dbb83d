import { ok, type Result, refuse } from "../../kernel/result.js";

/** Codes of PCNs from "NAV, bre" or "NAV/BRE": parted by anything but letters and digits, each once. */
export function readPcns(typed: string): Result<string[], { code: "pcn-code-malformed"; found: string }> {
  const codes = typed
    .toUpperCase()
    .split(/[\s,;/+&]+/)
    .filter(Boolean);
  const found = codes.find((code) => !/^[A-Z]{2,5}$/.test(code));
  if (found !== undefined) return refuse({ code: "pcn-code-malformed", found });
  return ok([...new Set(codes)]);
}
