import type { Request, Response } from "express";

/** Open pages that hear when something changed, by server-sent events. */
export type Streams = {
  open(request: Request, response: Response): void;
  /** `surface`: where; a page that shows it, or counts what is unread there, reads again. */
  tell(surface: string): void;
  close(): void;
};

/** Proxies and browsers drop what is silent; milliseconds. */
const HEARTBEAT = 20_000;

export function streams(): Streams {
  const all = new Set<Response>();
  const beat = setInterval(() => {
    for (const response of all) response.write(": here\n\n");
  }, HEARTBEAT);
  beat.unref();
  return {
    open(request, response) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        Connection: "keep-alive",
      });
      response.write("retry: 3000\n\n");
      all.add(response);
      request.on("close", () => all.delete(response));
    },
    tell(surface) {
      for (const response of all) response.write(`data: ${JSON.stringify({ surface })}\n\n`);
    },
    close() {
      clearInterval(beat);
      for (const response of all) response.end();
      all.clear();
    },
  };
}
