import { type WebParts, webApp } from "../platforms/web/app.js";

/** The one HTTP server of this process, not yet listening. `closing` ends open streams, so that it can stop. */
export async function createServer(parts: WebParts): Promise<ReturnType<typeof webApp>> {
  return webApp(parts);
}
