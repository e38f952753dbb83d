import { pageWords } from "../../../../cards/text/playground-page.js";
import type { ReplyShown } from "../protocol.js";
import { Sentence } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./cards/dom.js";
import { type CardAction, CLOSED } from "./cards/types.js";
import { drawn } from "./drawn.js";
import { live } from "./live.js";
import type { Look } from "./memory.js";

/** Sends the form; `id` names this sending, the same for each try at it. */
export type Send = (action: CardAction, id: string) => Promise<ReplyShown>;

/**
 * A form as the platform shows one, over the page. Stays until it was taken, or the reader closes it; an answer that
 * is a form again stands in its place. Resolves to the last answer, or undefined when it was closed unsent.
 */
export function formDialog(first: ReplyShown, look: Look, send: Send): Promise<ReplyShown | undefined> {
  const box = el("dialog", { class: `form ${look}` });
  const problem = el("p", { class: "form-problem", role: "alert" });
  let touched = false;
  let answer: ReplyShown | undefined;
  let busy = false;

  const show = (reply: ReplyShown) => {
    problem.textContent = "";
    box.setAttribute("aria-label", reply.title);
    box.replaceChildren(drawn(reply.shown, look, submit, "dialog"), problem);
    box.scrollTop = 0;
  };

  const submit = async (action: CardAction, id: string = crypto.randomUUID()): Promise<void> => {
    if (busy) return;
    busy = true;
    box.setAttribute("aria-busy", "true");
    problem.textContent = "";
    try {
      const reply = await send(action, id);
      if (reply.kind === "whisper") {
        answer = reply;
        box.close();
      } else {
        touched = true;
        show(reply);
        live.say(reply.words);
        firstToCorrect(box)?.focus();
      }
    } catch (fault) {
      tellProblem(fault, () => submit(action, id));
    } finally {
      busy = false;
      box.removeAttribute("aria-busy");
    }
  };

  const tellProblem = (fault: unknown, again: () => void) => {
    const retry = el("button", { type: "button" }, pageWords.again);
    retry.addEventListener("click", again);
    const unreached = fault instanceof Sentence && fault.unreached;
    problem.replaceChildren(
      fault instanceof Error ? fault.message : pageWords.failed,
      ...(unreached ? [" ", retry] : []),
    );
    problem.scrollIntoView({ block: "nearest" });
  };

  const leave = async () => {
    const asked = () => ask(pageWords.leaveForm, pageWords.closeForm, pageWords.keepForm, "no");
    if (!touched || (await asked())) box.close();
  };

  box.addEventListener("input", () => {
    touched = true;
  });
  box.addEventListener(CLOSED, leave);
  box.addEventListener("cancel", (event) => {
    event.preventDefault();
    void leave();
  });
  document.body.append(box);
  show(first);
  box.showModal();
  box.querySelector<HTMLElement>("input, textarea, select")?.focus();
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(answer);
    });
  });
}

function firstToCorrect(box: HTMLElement): HTMLElement | null {
  const wrong = box.querySelector<HTMLElement>("[aria-invalid=true]");
  return wrong?.matches("input, textarea, select")
    ? wrong
    : ((wrong ?? box).querySelector<HTMLElement>("input, textarea, select") ?? null);
}
