import { toText } from "../../../cards/render/plain.js";
import { demoWords } from "../../../cards/text/demo.js";
import { momentWords } from "../../kernel/spoken.js";
import type { ChatMessage } from "../../platforms/web/chat.js";
import { eventsAfter, notSent } from "../../storage/history.js";
import type { OutboxRow } from "../../storage/outbox.js";
import type { Surface } from "../../storage/work.js";
import type { Stage } from "../stage.js";
import { type Happening, refIn } from "./happened.js";

/** Looks on: what has appeared, changed, or been held back since the last look. */
export type Watch = { look(): Promise<Happening[]> };

/** `codeOf`: the code of a series by id, for channels. */
export function watch(stage: Stage, codeOf: (series: string) => Promise<string>): Watch {
  const posted = new Set<string>();
  const held = new Set<string>();
  let lastEvent = 0;

  return {
    async look() {
      return [...(await clockSteps()), ...(await messages()), ...(await heldBack())];
    },
  };

  async function messages(): Promise<Happening[]> {
    const news: Happening[] = [];
    for (const id of stage.changedMessages()) {
      const message = await stage.chat.message(id);
      if (!message) continue;
      news.push(happening(message, await spoken(message.surface), !posted.has(id)));
      posted.add(id);
    }
    return news;
  }

  async function heldBack(): Promise<Happening[]> {
    const news: Happening[] = [];
    for (const row of await notSent(stage.database.db, stage.now())) {
      const key = `${row.id} ${row.status}`;
      if (held.has(key)) continue;
      held.add(key);
      const first = await firstLineOf(row);
      const why =
        row.status === "waiting"
          ? demoWords.waits(momentWords(row.notBefore, "Europe/London"))
          : demoWords.dropped(row.reason ?? row.status);
      news.push({
        at: stage.now(),
        kind: "held-back",
        actor: "roundtable",
        platform: "playground",
        surface: await spoken(row.surface),
        ref: refIn(first),
        text: demoWords.heldBack(first, why),
      });
    }
    return news;
  }

  /** What the message would say now; what is of no use any more has only its name. */
  async function firstLineOf(row: OutboxRow): Promise<string> {
    const store = { tx: stage.database.db, sealer: stage.sealer };
    const seen = { at: row.surface as Surface, now: stage.now() };
    const card = await stage.roundtable.cards.get(row.card)?.(store, row.args, seen);
    return card && !("drop" in card) ? card.fallbackText : row.card;
  }

  async function clockSteps(): Promise<Happening[]> {
    const events = await eventsAfter(stage.database.db, lastEvent);
    lastEvent = events.at(-1)?.id ?? lastEvent;
    return events
      .filter((event) => event.actor === "clock")
      .map((event) => ({
        at: event.at,
        kind: "clock",
        actor: "clock",
        platform: null,
        surface: null,
        ref: event.ref,
        text: demoWords.clockStep(event.type, event.facts),
      }));
  }

  async function spoken(surface: string): Promise<string> {
    if (!surface.startsWith("channel:")) return surface;
    return `channel:${await codeOf(surface.slice("channel:".length))}`;
  }
}

function happening(message: ChatMessage, surface: string, isNew: boolean): Happening {
  const text = message.kind === "card" ? toText(message.card) : message.words;
  return {
    at: isNew ? message.postedAt : message.updatedAt,
    kind: isNew ? "message" : "update",
    actor: message.author,
    platform: "playground",
    surface,
    ref: refIn(text.split("\n")[0] ?? ""),
    text,
  };
}
