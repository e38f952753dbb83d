import { DateTime } from "luxon";
import { demoWords } from "../../../cards/text/demo.js";
import { type Audience, type Happening, type HappeningKind, isQuiet } from "./happened.js";
import { wrap } from "./wrap.js";

export type TextTeller = {
  write(text: string): void;
  /** Only ever an addition: the words say all without it. */
  colour: boolean;
  /** Columns. */
  width: number;
  /** "Helen Marchbank (chair)", by member id. */
  nameOf(member: string): string;
};

const ZONE = "Europe/London";
/** Where text stands behind the time of day. */
const MARGIN = "       ";
const CARD = `${MARGIN}  │ `;
/** Lines of a card that is new to the reader, and of each of its paragraphs; of an answer; of a form's answers. */
const CARD_LINES = 6;
const PARAGRAPH_LINES = 3;
const REPLY_LINES = 6;
const FORM_LINES = 7;
/** People and cards that are named one by one, and steps of the clock with their references. */
const NAMED = 3;
const [BOLD, DIM, YELLOW] = [1, 2, 33];

/** Tells the month as a story to read in a terminal. */
export function textTeller(to: TextTeller): Audience {
  let day = "";
  const kindsShown = new Set<string>();
  /** What somebody pressed or typed to open the form that they send next. */
  const opened = new Map<string, string>();
  const paint = (code: number, text: string) => (to.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const line = (text: string) => to.write(`${text}\n`);
  const wrapped = (first: string, rest: string, text: string, most = Number.POSITIVE_INFINITY) => {
    const lines = wrap(text, to.width - first.length);
    lines.slice(0, most).forEach((one, index) => {
      const cut = index === most - 1 && lines.length > most ? `${one.replace(/[\s.,;:]+$/, "")} …` : one;
      line(`${index === 0 ? first : rest}${cut}`);
    });
  };

  return (beat) => {
    if (isQuiet(beat)) return;
    const of = (...kinds: readonly HappeningKind[]) => beat.filter(({ kind }) => kinds.includes(kind));
    for (const chapter of of("chapter")) heading("═══", chapter.text);
    if (beat.some(({ kind }) => kind !== "chapter")) dayHeading(beat[0]?.at ?? "");
    for (const told of of("story", "figure")) words(told);
    // The time of day stands once, before whatever comes first.
    let time = beat[0] ? `${wall(beat[0].at).toFormat("HH:mm")}  ` : MARGIN;
    const margin = () => {
      const first = time;
      time = MARGIN;
      return first;
    };
    clockSteps(of("clock"), margin);
    acts(of("command", "press", "form"), of("reply"), margin);
    messages(of("message"), margin);
    updates(of("update"));
    for (const held of byFirstLine(of("held-back"))) heldBack(held);
  };

  function heading(mark: string, text: string): void {
    line("");
    line(paint(BOLD, `${mark} ${text} ${mark.slice(0, 1).repeat(to.width - text.length - mark.length - 2)}`));
  }

  function dayHeading(at: string): void {
    const today = wall(at).toFormat("cccc d LLLL yyyy");
    if (today === day) return;
    day = today;
    heading("──", today);
  }

  function words({ kind, text }: Happening): void {
    const [first = "", ...rest] = text.split("\n");
    if (kind === "figure") {
      line(`  ${text}`);
      return;
    }
    line("");
    wrapped("", "", first);
    for (const quoted of rest.filter((one) => one !== "")) wrapped(CARD, CARD, quoted, PARAGRAPH_LINES);
  }

  function clockSteps(steps: readonly Happening[], margin: () => string): void {
    if (steps.length === 0) return;
    const refs = new Map<string, string[]>();
    for (const { text, ref } of steps) refs.set(text, [...(refs.get(text) ?? []), ref ?? ""]);
    const said = [...refs].map(([step, about]) => demoWords.clockSteps(step, about, NAMED));
    wrapped(margin(), MARGIN, paint(DIM, demoWords.clock(said)));
  }

  /** What people did, with the answer; of several who did the same, their names. */
  function acts(done: readonly Happening[], replies: readonly Happening[], margin: () => string): void {
    const [act] = done;
    const answer = replies[0]?.text ?? "";
    if (!act) return;
    const actors = done.map(({ actor }) => actor ?? "");
    const who = actors.length === 1 ? to.nameOf(act.actor ?? "") : people(actors);
    const [first = "", ...rest] = act.text.split("\n");
    const said =
      act.kind === "command" ? demoWords.acts.types(act.text) : demoWords.acts.presses(first, actors.length);
    if (act.kind !== "form") {
      // Whoever opens a form sends it next: both make one line.
      if (answer.startsWith(demoWords.formOpens(""))) return void opened.set(act.actor ?? "", said);
      wrapped(margin(), MARGIN, `${who} ${said}`);
    } else {
      const before = opened.get(act.actor ?? "");
      opened.delete(act.actor ?? "");
      wrapped(margin(), MARGIN, demoWords.acts.form(who, before, first));
      for (const typed of rest.slice(0, FORM_LINES)) wrapped(`${MARGIN}  > `, `${MARGIN}    `, typed, 4);
    }
    wrapped(`${MARGIN}${demoWords.answers} `, `${MARGIN}  `, answer.split("\n").join(" "), REPLY_LINES);
  }

  function messages(all: readonly Happening[], margin: () => string): void {
    for (const group of byFirstLine(all)) {
      const [first = "", ...rest] = (group[0]?.text ?? "").split("\n");
      const where = [...new Set(group.map(({ surface }) => surface ?? ""))];
      wrapped(`${margin()}→ `, `${MARGIN}  `, demoWords.arrives(places(where), paint(BOLD, first)));
      // A card of a kind that was shown before needs no showing again.
      const kind = first.replace(/[A-Z]{2,5}-\d{4}(-\d+)?(-[AGO]\d+)?|\d+/g, "#");
      if (kindsShown.has(kind)) continue;
      kindsShown.add(kind);
      for (const text of rest.filter((one) => one !== "").slice(0, CARD_LINES)) {
        wrapped(CARD, CARD, text, PARAGRAPH_LINES);
      }
    }
  }

  function updates(all: readonly Happening[]): void {
    const cards = [...new Set(all.map(({ text }) => text.split("\n")[0] ?? ""))];
    if (cards.length === 0) return;
    const named = cards.slice(0, NAMED).map((one) => `“${one}”`);
    wrapped(
      `${MARGIN}~ `,
      `${MARGIN}  `,
      paint(DIM, demoWords.updated(named.join(", "), cards.length - named.length)),
    );
  }

  function heldBack(group: readonly Happening[]): void {
    const where = places(group.map(({ surface }) => surface ?? ""));
    wrapped(`${MARGIN}‖ `, `${MARGIN}  `, paint(YELLOW, demoWords.heldFor(group[0]?.text ?? "", where)));
  }

  function places(surfaces: readonly string[]): string {
    const direct = surfaces.filter((one) => one.startsWith("dm:")).map((one) => one.slice(3));
    const channel = surfaces.some((one) => one.startsWith("channel:")) ? [demoWords.channel] : [];
    if (direct.length > NAMED) return demoWords.list([...channel, demoWords.people(direct.length)]);
    return demoWords.list([...channel, ...direct.map(shortName)]);
  }

  function people(members: readonly string[]): string {
    const named = members.slice(0, NAMED).map(shortName);
    const more = members.length - named.length;
    return demoWords.list(more > 0 ? [...named, demoWords.others(more)] : named);
  }

  function shortName(member: string): string {
    return to.nameOf(member).replace(/ \(.*\)$/, "");
  }
}

function wall(at: string): DateTime {
  return DateTime.fromISO(at, { zone: ZONE, locale: "en-GB" });
}

/** In the order of their first appearance. */
function byFirstLine(all: readonly Happening[]): Happening[][] {
  const found = new Map<string, Happening[]>();
  for (const one of all) {
    const first = one.text.split("\n")[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), one]);
  }
  return [...found.values()];
}
