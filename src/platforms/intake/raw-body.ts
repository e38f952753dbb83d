import type { IncomingMessage } from "node:http";

/** Above any form of ours: 12 fields of 3,000 characters, sent twice, percent-encoded. */
export const BODY_LIMIT = 1024 * 1024;

/** The body as it came, on whose bytes signatures stand; undefined: it is longer than it may be, and what follows is thrown away. */
export function rawBodyOf(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = Number(request.headers["content-length"] ?? 0);
    if (length > limit) {
      request.resume();
      return resolve(undefined);
    }
    length = 0;
    // Not `for await`: leaving its loop would cut the line before the answer is on it.
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("aborted", () => reject(new Error("aborted")));
  });
}
