import type { Card } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import { demoWords } from "../../../cards/text/demo.js";
import type { Inbound, Reply } from "../../app/contract.js";
import { atLocal } from "../../kernel/instant.js";
import { seriesByCode, seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Stage } from "../stage.js";
import type { CastName } from "../world-plan.js";
import { type Audience, type Happening, type HappeningKind, isQuiet, refIn } from "./happened.js";
import { chosenValue, contextOf, fieldsOf, matching, pressData, shownValues } from "./read-card.js";
import { type On, type Story, StoryBroke, type Who } from "./story-types.js";
import { got, replyText, typedLines } from "./told.js";
import { watch } from "./watch.js";

type OpenForm = { action: string; context: Record<string, string>; card: Card };
type Act = { kind: "command" | "press" | "form"; inbound: Inbound; text: string; ref: string | null };

/** Opens the book: whoever listens hears everything from now on. See Story for what can be told. */
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

  /** Does it, and gives back the answer and all that followed, to be told. */
  async function perform({ kind, inbound, text, ref }: Act): Promise<{ reply: Reply; beat: Happening[] }> {
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
    const beat: Happening[] = [
      { ...by, kind, surface, ref, text },
      {
        ...by,
        kind: "reply",
        actor: "roundtable",
        surface: `dm:${member}`,
        ref: refIn(answer),
        text: answer,
      },
      ...(await look()),
    ];
    return { reply, beat };
  }

  async function act(one: Act): Promise<Reply> {
    const { reply, beat } = await perform(one);
    hear(beat);
    return reply;
  }

  /** A press of a button that the presser can see. */
  async function pressOf(who: Who, action: string, on: On): Promise<Act> {
    const found =
      (on.card && matching([on.card], action, {})) ??
      matching(await visible(who), action, on) ??
      matching(await visible("channel"), action, on);
    if (!found) throw broken(demoWords.noButton(idOf(who), action, on.ref, on.label));
    const { button, card } = found;
    const inbound: Inbound = {
      kind: "press",
      id: id("press"),
      who: whoIs(who),
      action,
      data: pressData(button),
    };
    const text = demoWords.pressed(button.title, card.fallbackText);
    return { kind: "press", inbound, text, ref: refIn(card.fallbackText) };
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

  function said(reply: Reply, code: string): void {
    const done = reply.kind === "whisper" && !reply.about.refused && reply.about.code === code;
    must(done, demoWords.expected(code, got(reply)));
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
      return act({ kind: "command", inbound, text: `/mdt ${text}`, ref: refIn(text.toUpperCase()) });
    },
    press: async (who, action, on = {}) => act(await pressOf(who, action, on)),
    async pressAll(who, action, on, code) {
      const beats: Happening[] = [];
      for (const one of who) {
        const { reply, beat } = await perform(await pressOf(one, action, on));
        said(reply, code);
        beats.push(...beat);
      }
      hear(beats);
    },
    async send(who, answers) {
      const form = open.get(idOf(who));
      if (!form) throw broken(demoWords.noForm(idOf(who)));
      const fields = fieldsOf(form.card);
      const typed = Object.entries(answers).map(([key, value]) => {
        const field = fields.has(key) ? key : [...fields].find(([, { label }]) => label.includes(key))?.[0];
        must(field !== undefined, demoWords.noField(form.card.fallbackText, key));
        return [field ?? key, chosenValue(fields.get(field ?? key), value)] as const;
      });
      const values = { ...shownValues(form.card), ...Object.fromEntries(typed) };
      const { action, context } = form;
      const inbound: Inbound = {
        kind: "submission",
        id: id("form"),
        who: whoIs(who),
        action,
        context,
        values,
      };
      const text = [form.card.fallbackText, ...typedLines(fields, typed)].join("\n");
      return act({ kind: "form", inbound, text, ref: refIn(form.card.fallbackText) });
    },
    async again() {
      if (!last) throw broken(demoWords.nothingToRepeat);
      const kind = last.kind === "submission" ? "form" : last.kind;
      return act({ kind, inbound: last, text: demoWords.again(step), ref: refIn(step) });
    },
    async arrange(text, job) {
      step = text;
      await job();
      await stage.settle();
      hear([own("story", text), ...(await look())]);
    },
    said,
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
