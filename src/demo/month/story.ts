import { toText } from "../../../cards/render/plain.js";
import { demoWords } from "../../../cards/text/demo.js";
import type { Card } from "../../../cards/card-types.js";
import type { Inbound, Reply } from "../../app/contract.js";
import { atLocal } from "../../kernel/instant.js";
import { seriesById, seriesByCode } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Stage } from "../stage.js";
import type { CastName } from "../world-plan.js";
import { type Audience, type Happening, type HappeningKind, refIn } from "./happened.js";
import { buttonsOf, labelsOf, marked, pressData, shownValues } from "./read-card.js";
import { watch } from "./watch.js";

/** The story is not as it is told: which step, and what was found instead. */
export class StoryBroke extends Error {
  override name = "StoryBroke";
}

export type Who = CastName | { id: string };
type OpenForm = { action: string; context: Record<string, string>; card: Card };
/** Which button: that of the newest card that has it, in the presser's direct messages or, if not there, the channel. */
export type On = {
  /** A reference in the card's first line. */
  ref?: string;
  /** Words with which the button begins. */
  label?: string;
  /** A card that came as the private answer to a press or command. */
  shown?: Reply;
};

/**
 * The teller's hand on the stage. People press only buttons of cards that they can see, fill in only fields that are
 * there, and everything that follows is read back from the chat. What is told is checked: see `must`, `said`, `refused`.
 */
export type Story = {
  stage: Stage;
  store: Store;
  chapter(title: string): void;
  tell(text: string): void;
  figure(text: string): void;
  /** Moves the clock to a wall time in London, "2026-12-07 09:10", and tells what happens on the way. */
  at(wall: string): Promise<void>;
  command(who: Who, text: string, place?: "channel"): Promise<Reply>;
  press(who: Who, action: string, on?: On): Promise<Reply>;
  /** Sends the form that is open before `who`: what stood in it, and these answers, by field id or by words of the label. */
  send(who: Who, answers: Record<string, string>): Promise<Reply>;
  /** The very same press, form or command once more, with the same id, as platforms and impatient people do. */
  again(): Promise<Reply>;
  /** Something that is arranged and not pressed, told as such. */
  arrange(text: string, job: () => Promise<unknown>): Promise<void>;
  must(holds: boolean, what: string): void;
  said(reply: Reply, code: string): void;
  refused(reply: Reply, code: string): void;
  /** The newest card in somebody's direct messages (or the channel) whose first line has these words. */
  sees(where: Who | "channel", words: string): Promise<string>;
  idOf(who: Who): string;
  nav(): Promise<string>;
};

export function story(stage: Stage, cast: Record<CastName, { id: string }>, audience: Audience): Story {
  const store: Store = { tx: stage.database.db, sealer: stage.sealer };
  const looker = watch(stage, async (id) => (await seriesById(store, id))?.code ?? id);
  const open = new Map<string, OpenForm>();
  let last: Inbound | undefined;
  let count = 0;
  let step = "";

  const idOf = (who: Who) => (typeof who === "string" ? cast[who].id : who.id);
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new StoryBroke(demoWords.broke(stage.now(), step, what));
  };
  const own = (kind: HappeningKind, text: string): Happening => ({
    at: stage.now(),
    kind,
    actor: null,
    platform: null,
    surface: null,
    ref: null,
    text,
  });
  const nav = async () => (await seriesByCode(store, "NAV"))?.id ?? "";

  /** Does it, tells it with its answer and with all that followed. */
  async function act(kind: "command" | "press" | "form", inbound: Inbound, text: string, ref: string | null): Promise<Reply> {
    step = text.split("\n")[0] ?? text;
    last = inbound;
    const member = inbound.who.userId;
    const reply = await stage.dispatch(inbound);
    if (reply.kind === "whisper") open.delete(member);
    else {
      const context = inbound.kind === "submission" ? inbound.context : contextOf(reply.card);
      open.set(member, { action: reply.action, context, card: reply.card });
    }
    const by = { at: stage.now(), actor: member, platform: "playground" as const };
    const surface = inbound.place === undefined ? null : "channel:NAV";
    const answer = replyText(reply);
    audience([
      { ...by, kind, surface, ref, text },
      { ...by, kind: "reply", actor: "roundtable", surface: `dm:${member}`, ref: refIn(answer), text: answer },
      ...(await looker.look()),
    ]);
    return reply;
  }

  async function onTheWay(): Promise<void> {
    const beat = await looker.look();
    if (beat.length > 0) audience(beat);
  }

  async function visible(who: Who | "channel"): Promise<Card[]> {
    const messages = who === "channel" ? await stage.channel(await nav()) : await stage.dms(idOf(who));
    return messages.reverse().flatMap((message) => (message.kind === "card" ? [message.card] : []));
  }

  const id = (what: string) => `demo-${what}-${++count}`;
  const whoIs = (who: Who) => ({ platform: "playground" as const, userId: idOf(who) });

  return {
    stage,
    store,
    idOf,
    nav,
    must,
    chapter: (title) => audience([own("chapter", title)]),
    tell: (text) => audience([own("story", text)]),
    figure: (text) => audience([own("figure", text)]),
    async at(wall) {
      step = wall;
      const [date = "", time = ""] = wall.split(" ");
      await stage.moveTo(atLocal(date, time, "Europe/London"), onTheWay);
      await onTheWay();
    },
    async command(who, text, place) {
      const at = place === undefined ? {} : { place: `channel:${await nav()}` as const };
      const inbound: Inbound = { kind: "command", id: id("command"), who: whoIs(who), text, ...at };
      return act("command", inbound, `/mdt ${text}`, refIn(text.toUpperCase()));
    },
    async press(who, action, on = {}) {
      const cards = on.shown ? [on.shown.card] : [...(await visible(who)), ...(await visible("channel"))];
      for (const card of cards) {
        if (on.ref !== undefined && !card.fallbackText.includes(on.ref)) continue;
        const button = buttonsOf(card).find(
          (one) => one.verb === action && (on.label === undefined || one.title.startsWith(on.label)),
        );
        if (!button) continue;
        const inbound: Inbound = { kind: "press", id: id("press"), who: whoIs(who), action, data: pressData(button) };
        const ref = refIn(card.fallbackText);
        return act("press", inbound, demoWords.pressed(button.title, card.fallbackText), ref);
      }
      throw new StoryBroke(demoWords.broke(stage.now(), step, demoWords.noButton(idOf(who), action, on.ref, on.label)));
    },
    async send(who, answers) {
      const form = open.get(idOf(who));
      if (!form) throw new StoryBroke(demoWords.broke(stage.now(), step, demoWords.noForm(idOf(who))));
      const labels = labelsOf(form.card);
      const typed = Object.entries(answers).map(([key, value]) => {
        const field = labels.has(key) ? key : [...labels].find(([, label]) => label.includes(key))?.[0];
        must(field !== undefined, demoWords.noField(form.card.fallbackText, key));
        return [field ?? key, value] as const;
      });
      const values = { ...shownValues(form.card), ...Object.fromEntries(typed) };
      const { action, context } = form;
      const inbound: Inbound = { kind: "submission", id: id("form"), who: whoIs(who), action, context, values };
      const lines = typed.map(([field, value]) => demoWords.typed(labels.get(field) ?? field, value));
      const ref = refIn(form.card.fallbackText);
      return act("form", inbound, [form.card.fallbackText, ...lines].join("\n"), ref);
    },
    async again() {
      if (!last) throw new StoryBroke(demoWords.broke(stage.now(), step, demoWords.nothingToRepeat));
      const kind = last.kind === "submission" ? "form" : last.kind;
      return act(kind, last, demoWords.again(step), refIn(step));
    },
    async arrange(text, job) {
      step = text;
      await job();
      await stage.settle();
      audience([own("story", text), ...(await looker.look())]);
    },
    said(reply, code) {
      must(reply.kind === "whisper" && !reply.about.refused && reply.about.code === code, demoWords.expected(code, got(reply)));
    },
    refused(reply, code) {
      const refusal = reply.kind === "form-again" || (reply.kind === "whisper" && reply.about.refused);
      must(refusal && reply.about.code === code, demoWords.expected(code, got(reply)));
    },
    async sees(where, words) {
      const card = (await visible(where)).find((one) => one.fallbackText.includes(words));
      must(card !== undefined, demoWords.notSeen(where === "channel" ? where : idOf(where), words));
      return card ? toText(card) : "";
    },
  };
}

/** The hidden ids that a form brings back. */
function contextOf(card: Card): Record<string, string> {
  const data = buttonsOf(card).at(-1)?.data ?? {};
  const mark = "$context.";
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (key.startsWith(mark) ? [[key.slice(mark.length), value]] : [])),
  );
}

/** What the one who pressed reads: of a form its heading, of a form that comes back what is marked in it. */
function replyText(reply: Reply): string {
  switch (reply.kind) {
    case "whisper":
      return toText(reply.card);
    case "form":
      return demoWords.formOpens(reply.card.fallbackText);
    case "form-again": {
      const notice = toText({ ...reply.card, body: reply.card.body.slice(1, 2), actions: [] });
      return [notice, ...marked(reply.card).flatMap((field) => demoWords.marked(field))].join("\n");
    }
    default:
      return reply satisfies never;
  }
}

function got(reply: Reply): string {
  return reply.kind === "form" ? reply.kind : reply.about.code;
}
