import { toText } from "../../../cards/render/plain.js";
import { demoWords } from "../../../cards/text/demo.js";
import type { Card, Input } from "../../../cards/card-types.js";
import type { Inbound, Reply } from "../../app/contract.js";
import { atLocal } from "../../kernel/instant.js";
import { seriesById, seriesByCode } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Stage } from "../stage.js";
import type { CastName } from "../world-plan.js";
import { type Audience, type Happening, type HappeningKind, isQuiet, refIn } from "./happened.js";
import { buttonsOf, chosenTitles, fieldsOf, marked, pressData, shownValues } from "./read-card.js";
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
  /** This very card: a private answer, or one that somebody still has open from before. */
  card?: Card;
};

/**
 * The teller's hand on the stage. People press only buttons of cards that they can see, fill in only fields that are
 * there, and everything that follows is read back from the chat. What is told is checked: see `must`, `said`, `refused`.
 */
export type Story = {
  stage: Stage;
  store: Store;
  chapter(title: string): void;
  /** Words before what comes next, however long the clock must run until then. */
  tell(text: string): void;
  /** Words about what has just happened. */
  note(text: string): void;
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
  has(where: Who | "channel", words: string): Promise<boolean>;
  /** That card as it is now, to be pressed later. */
  card(where: Who | "channel", words: string): Promise<Card>;
  /** The card is shown in the story, after these words. */
  quote(where: Who, words: string, intro: string): Promise<void>;
  /** Members to whom `job` brings a direct message with these words in its first line. */
  arrivals(job: () => Promise<void>, words: string): Promise<string[]>;
  idOf(who: Who): string;
  /** Id of Naverley's series; empty before there is one. */
  nav(): Promise<string>;
};

export async function openStory(
  stage: Stage,
  cast: Record<CastName, { id: string }>,
  audience: Audience,
): Promise<Story> {
  const store: Store = { tx: stage.database.db, sealer: stage.sealer };
  const looker = watch(stage, async (id) => (await seriesById(store, id))?.code ?? id);
  // What was there before the story begins is not told.
  await looker.look();
  const open = new Map<string, OpenForm>();
  const arrived: Happening[] = [];
  const ahead: string[] = [];
  let last: Inbound | undefined;
  let count = 0;
  let step = "";

  const idOf = (who: Who) => (typeof who === "string" ? cast[who].id : who.id);
  const broken = (what: string) => new StoryBroke(demoWords.broke(stage.now(), step, what));
  const must = (holds: boolean, what: string) => {
    if (!holds) throw broken(what);
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

  /** What was to be told first goes first, at the moment of what follows. */
  function hear(beat: readonly Happening[]): void {
    const [first] = beat;
    const lead = first && !isQuiet(beat) ? ahead.splice(0) : [];
    audience([...lead.map((text) => ({ ...own("story", text), at: first?.at ?? stage.now() })), ...beat]);
  }

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
    hear([
      { ...by, kind, surface, ref, text },
      { ...by, kind: "reply", actor: "roundtable", surface: `dm:${member}`, ref: refIn(answer), text: answer },
      ...(await look()),
    ]);
    return reply;
  }

  async function find(where: Who | "channel", words: string): Promise<Card> {
    const card = (await visible(where)).find((one) => one.fallbackText.includes(words));
    if (card) return card;
    throw broken(demoWords.notSeen(where === "channel" ? where : idOf(where), words));
  }

  async function look(): Promise<Happening[]> {
    const beat = await looker.look();
    arrived.push(...beat.filter(({ kind }) => kind === "message"));
    return beat;
  }

  async function onTheWay(): Promise<void> {
    const beat = await look();
    if (beat.length > 0) hear(beat);
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
    tell: (text) => ahead.push(text),
    note: (text) => hear([own("story", text)]),
    figure: (text) => hear([own("figure", text)]),
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
      const cards = on.card ? [on.card] : [...(await visible(who)), ...(await visible("channel"))];
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
      throw broken(demoWords.noButton(idOf(who), action, on.ref, on.label));
    },
    async send(who, answers) {
      const form = open.get(idOf(who));
      if (!form) throw broken(demoWords.noForm(idOf(who)));
      const fields = fieldsOf(form.card);
      const typed = Object.entries(answers).map(([key, value]) => {
        const field = fields.has(key) ? key : [...fields].find(([, { label }]) => label.includes(key))?.[0];
        must(field !== undefined, demoWords.noField(form.card.fallbackText, key));
        return [field ?? key, value] as const;
      });
      const values = { ...shownValues(form.card), ...Object.fromEntries(typed) };
      const { action, context } = form;
      const inbound: Inbound = { kind: "submission", id: id("form"), who: whoIs(who), action, context, values };
      const text = [form.card.fallbackText, ...typedLines(fields, typed)].join("\n");
      return act("form", inbound, text, refIn(form.card.fallbackText));
    },
    async again() {
      if (!last) throw broken(demoWords.nothingToRepeat);
      const kind = last.kind === "submission" ? "form" : last.kind;
      return act(kind, last, demoWords.again(step), refIn(step));
    },
    async arrange(text, job) {
      step = text;
      await job();
      await stage.settle();
      hear([own("story", text), ...(await look())]);
    },
    said(reply, code) {
      must(reply.kind === "whisper" && !reply.about.refused && reply.about.code === code, demoWords.expected(code, got(reply)));
    },
    refused(reply, code) {
      const refusal = reply.kind === "form-again" || (reply.kind === "whisper" && reply.about.refused);
      must(refusal && reply.about.code === code, demoWords.expected(code, got(reply)));
    },
    sees: async (where, words) => toText(await find(where, words)),
    has: async (where, words) => (await visible(where)).some((one) => one.fallbackText.includes(words)),
    card: find,
    async quote(where, words, intro) {
      const [first = "", ...rest] = toText(await find(where, words)).split("\n");
      hear([own("story", [intro, first, ...rest].join("\n"))]);
    },
    async arrivals(job, words) {
      const before = arrived.length;
      await job();
      const fresh = arrived.slice(before).filter(({ text }) => (text.split("\n")[0] ?? "").includes(words));
      return fresh.flatMap(({ surface }) => (surface?.startsWith("dm:") ? [surface.slice(3)] : []));
    },
  };
}

/** What somebody wrote, a line each; then what they chose, in one. */
function typedLines(fields: ReadonlyMap<string, Input>, typed: readonly (readonly [string, string])[]): string[] {
  const written: string[] = [];
  const chosen: string[] = [];
  for (const [id, value] of typed) {
    const input = fields.get(id);
    if (input?.type === "Input.ChoiceSet") chosen.push(...chosenTitles(input, value));
    else written.push(demoWords.typed(input?.label ?? id, value));
  }
  return [...written, ...(chosen.length > 0 ? [demoWords.chosen(chosen)] : [])];
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
