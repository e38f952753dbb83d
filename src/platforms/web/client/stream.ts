import { pageWords } from "../../../../cards/text/playground-page.js";
import { live } from "./live.js";

/** Milliseconds in which several changes count as one. */
const TOGETHER = 150;

/** Calls `changed` soon after anything changed on the server, however many things did. */
export function listen(changed: () => void): void {
  const source = new EventSource("/playground/events");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost = false;
  source.addEventListener("message", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  });
  source.addEventListener("error", () => {
    if (!lost) live.problem(pageWords.lost);
    lost = true;
  });
  source.addEventListener("open", () => {
    if (!lost) return;
    lost = false;
    live.fine();
    live.say(pageWords.back);
    changed();
  });
}
