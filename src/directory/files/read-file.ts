import { readFile, stat } from "node:fs/promises";
import { ok, type Result, refuse } from "../../kernel/result.js";

export type FileRefusal =
  | { code: "file-missing"; file: string }
  | { code: "file-unreadable"; file: string; reason: string }
  | { code: "file-too-big"; size: number; limit: number };

/** Bytes. A directory of all England has less. */
export const BIGGEST_FILE = 50_000_000;

/** A file's bytes; one that is too big is not read at all. */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileRefusal>> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return refuse({ code: "file-unreadable", file, reason: "EISDIR" });
    if (about.size > BIGGEST_FILE)
      return refuse({ code: "file-too-big", size: about.size, limit: BIGGEST_FILE });
    return ok(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse({ code: "file-missing", file });
    return refuse({ code: "file-unreadable", file, reason: code });
  }
}
