import { DateTime } from "luxon";
import { demoWords } from "../../../cards/text/demo.js";
import { type Audience, type Happening, isQuiet } from "./happened.js";

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
/** Lines shown of a card that is new to the reader, of an answer, and of a form's answers. */
const CARD_LINES = 6;
const REPLY_LINES = 4;
const FORM_LINES = 6;
/** Recipients named one by one, cards named one by one. */
const NAMED = 4;

/** Tells the month as a story to read in a terminal. */
export function textTeller(to: TextTeller): Audience {
  let day = "";
  const shownBefore = new Set<string>();
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
    for (const happening of beat) {
      if (happening.kind !== "chapter") heading(happening);
      one(happening);
    }
    clockLine(beat.filter(({ kind }) => kind === "clock"));
    messages(beat.filter(({ kind }) => kind === "message"));
    updates(beat.filter(({ kind }) => kind === "update"));
    for (const held of groups(beat.filter(({ kind }) => kind === "held-back"))) heldBack(held);
  };

  function heading({ at }: Happening): void {
    const wall = DateTime.fromISO(at, { zone: ZONE, locale: "en-GB" });
    const today = wall.toFormat("cccc d LLLL yyyy");
    if (today === day) return;
    day = today;
    line("");
    line(paint(1, `── ${today} ${"─".repeat(Math.max(0, to.width - today.length - 4))}`));
  }

  function one(happening: Happening): void {
    const { kind, text, actor } = happening;
    const who = actor === null ? "" : to.nameOf(actor);
    const [first = "", ...rest] = text.split("\n");
    switch (kind) {
      case "chapter":
        line("");
        line(paint(1, `${"═".repeat(3)} ${text} ${"═".repeat(Math.max(0, to.width - text.length - 5))}`));
        return;
      case "story":
        line("");
        wrapped("", "", first);
        for (const quoted of rest.filter((words) => words !== "")) wrapped(CARD, CARD, quoted, 3);
        return;
      case "figure":
        wrapped("  ", "    ", text);
        return;
      case "command":
        wrapped(`${clock(happening)}  `, MARGIN, demoWords.acts.command(who, text));
        return;
      case "press":
        wrapped(`${clock(happening)}  `, MARGIN, demoWords.acts.press(who, text));
        return;
      case "form":
        wrapped(`${clock(happening)}  `, MARGIN, demoWords.acts.form(who, first));
        for (const answer of rest.slice(0, FORM_LINES)) wrapped(`${MARGIN}  > `, `${MARGIN}    `, answer, 4);
        return;
      case "reply":
        if (!text.startsWith(demoWords.formOpens(""))) {
          wrapped(`${MARGIN}${demoWords.answers} `, `${MARGIN}  `, text.split("\n").join(" "), REPLY_LINES + 2);
        }
        return;
      case "message":
      case "update":
      case "held-back":
      case "clock":
        return;
      default:
        return kind satisfies never;
    }
  }

  function clockLine(steps: readonly Happening[]): void {
    const [first] = steps;
    if (!first) return;
    const times = new Map<string, number>();
    for (const { text, ref } of steps) {
      const said = ref === null ? text : `${ref}: ${text}`;
      times.set(said, (times.get(said) ?? 0) + 1);
    }
    const all = [...times].map(([said, n]) => (n === 1 ? said : `${said} (${n} times)`)).join(" · ");
    wrapped(`${clock(first)}  `, MARGIN, paint(2, demoWords.clock(all)));
  }

  function messages(all: readonly Happening[]): void {
    for (const group of groups(all)) {
      const [first = "", ...rest] = (group[0]?.text ?? "").split("\n");
      const everywhere = [...new Set(group.map(({ surface }) => surface ?? ""))];
      wrapped(`${MARGIN}→ `, `${MARGIN}  `, demoWords.arrives(places(everywhere), paint(1, first)));
      // A card of a kind that was shown before needs no showing again.
      const kind = first.replace(/[A-Z]{2,5}-\d{4}(-\d+)?(-[AGO]\d+)?|\d+/g, "#");
      if (shownBefore.has(kind)) continue;
      shownBefore.add(kind);
      for (const text of rest.filter((one) => one !== "").slice(0, CARD_LINES)) wrapped(CARD, CARD, text, 3);
    }
  }

  function updates(all: readonly Happening[]): void {
    if (all.length === 0) return;
    const cards = [...new Set(all.map(({ text }) => text.split("\n")[0] ?? ""))];
    const named = cards.slice(0, NAMED).map((one) => `“${one}”`);
    const more = cards.length - named.length;
    wrapped(`${MARGIN}~ `, `${MARGIN}  `, demoWords.updated(named.join(", "), more));
  }

  function heldBack(group: readonly Happening[]): void {
    const surfaces = group.map(({ surface }) => surface ?? "");
    wrapped(`${MARGIN}‖ `, `${MARGIN}  `, paint(33, demoWords.heldFor(group[0]?.text ?? "", places(surfaces))));
  }

  function places(surfaces: readonly string[]): string {
    const [channel] = surfaces.filter((one) => one.startsWith("channel:"));
    const people = surfaces.filter((one) => one.startsWith("dm:")).map((one) => to.nameOf(one.slice(3)));
    const short = people.map((name) => name.replace(/ \(.*\)$/, ""));
    const named = short.length > NAMED ? demoWords.people(short.length) : demoWords.list(short);
    const parts = [...(channel === undefined ? [] : [demoWords.channel]), ...(named === "" ? [] : [named])];
    return demoWords.list(parts);
  }
}

function clock({ at }: Happening): string {
  return DateTime.fromISO(at, { zone: ZONE }).toFormat("HH:mm");
}

/** By their first line, in the order of their first appearance. */
function groups(all: readonly Happening[]): Happening[][] {
  const found = new Map<string, Happening[]>();
  for (const one of all) {
    const first = one.text.split("\n")[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), one]);
  }
  return [...found.values()];
}

/** Lines of at most `width` characters; a longer word stands alone. Colour codes count for nothing. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one.
  const length = (words: string) => words.replace(/\u001b\[\d+m/g, "").length;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (current !== "" && length(`${current} ${word}`) > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}
