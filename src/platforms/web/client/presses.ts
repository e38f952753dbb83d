import { pageWords } from "../../../../cards/text/playground-page.js";
import type { ReplyShown } from "../protocol.js";
import { post, Sentence } from "./api.js";
import { formDialog } from "./form-dialog.js";
import { live } from "./live.js";
import type { Page, Source } from "./page.js";

/** What the page's parts ask of the server for the person at it; each shows what came of it. */
type Presses = Pick<Page, "press" | "command" | "say" | "record">;
/** `busy`: counts what is under way. `reveal`: brings the answer under a message into sight. */
type Around = { busy(more: 1 | -1): void; reveal(under: string | undefined): void };

export function presses(page: Page, { busy, reveal }: Around): Presses {
  /** So that an impatient second click is not a second press. */
  const underWay = new Set<string>();

  const sent = (from: Source, body: object, as = page.state.me.id) => ({
    as,
    place: from.place,
    ...(from.parent === undefined ? {} : { parent: from.parent }),
    ...body,
  });

  /** Sends once, however often it is asked for meanwhile. Over when it was answered; a form then stays open. */
  async function once(
    key: string,
    send: (id: string) => Promise<ReplyShown>,
    from: Source,
    id: string = crypto.randomUUID(),
  ): Promise<void> {
    if (underWay.has(key)) return;
    underWay.add(key);
    busy(1);
    try {
      const reply = await send(id);
      live.fine();
      void show(reply, page.state.me.id, from);
    } catch (problem) {
      tell(problem, () => void once(key, send, from, id));
    } finally {
      underWay.delete(key);
      busy(-1);
    }
  }

  async function show(reply: ReplyShown, as: string, from: Source): Promise<void> {
    const answer =
      reply.kind === "whisper"
        ? reply
        : await formDialog(reply, page.look, (action, id) => post("submit", sent(from, { id, action }, as)));
    busy(1);
    if (answer) {
      page.whisper({ as, place: from.place, under: from.under, reply: answer });
      live.say(`${pageWords.onlyYou}: ${answer.words}`);
    }
    await page.refresh();
    if (answer) reveal(from.under);
    busy(-1);
  }

  return {
    press: (action, from) =>
      once(JSON.stringify([action, from]), (id) => post("press", sent(from, { id, action })), from),
    command: (words, from) =>
      once(`command ${words}`, (id) => post("command", sent(from, { id, words })), from),
    record: (message, what, from) =>
      once(`record ${message} ${what}`, (id) => post("record", sent(from, { id, message, what })), from),
    async say(words, from) {
      busy(1);
      try {
        await post("say", sent(from, { id: crypto.randomUUID(), words }));
        live.fine();
        await page.refresh();
        return true;
      } catch (problem) {
        tell(problem);
        return false;
      } finally {
        busy(-1);
      }
    },
  };
}

/** Shows a sentence of the server; a fault of the page itself stays loud. */
export function tell(problem: unknown, again?: () => void): void {
  if (!(problem instanceof Sentence)) throw problem;
  live.problem(problem.message, problem.unreached ? again : undefined);
}
