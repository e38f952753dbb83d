import { disguised } from "./disguises.js";
import type { Origin } from "./names/origin.js";
import { ORIGINS } from "./names/origins.js";
import { isFamily, mention, type Person, person } from "./people.js";
import { Random } from "./random.js";
import { TEMPLATES } from "./templates/templates.js";
import type { HeldOutDocument, Identifier, Register, Template } from "./types.js";
import { SLOTS } from "./values/slots.js";
import { type Context, THIS_YEAR } from "./values/value.js";

/** Of all identifiers, how many are written to get past a reader that goes by the letter. */
const DISGUISED = 0.08;
const NAME_FORMS = /^(\w+)\.(first|last|full|title|nick|initials|short|typo|last-first)$/;

type Piece = Omit<Identifier, "start" | "end"> & { before?: string; text: string; after?: string };

/** The same seed and count give the same documents; every template and every origin comes up equally often. */
export function heldOutDocuments(seed: number, count: number): HeldOutDocument[] {
  const random = new Random(seed);
  const [templates, origins] = [evenly(random, TEMPLATES, count), evenly(random, ORIGINS, count)];
  return templates.map((template, at) => {
    const own = new Random(random.int(0, 2 ** 31));
    return { id: `held-out-${seed}-${at + 1}`, ...compose(own, template, origins[at] as Origin) };
  });
}

function evenly<T>(random: Random, list: readonly T[], count: number): T[] {
  const rounds = Array.from({ length: Math.ceil(count / list.length) }, () => random.shuffled(list));
  return rounds.flat().slice(0, count);
}

function compose(random: Random, template: Template, origin: Origin): Omit<HeldOutDocument, "id"> {
  const cased = casing(random, template.register);
  const fill = filler(random, template, origin);
  const identifiers: Identifier[] = [];
  let text = "";
  for (const [at, part] of template.text.split(/\{([^}]+)\}/).entries()) {
    if (at % 2 === 0) {
      text += cased(part);
      continue;
    }
    const { before = "", text: value, after = "", ...label } = fill(part);
    if (label.type === "exact-age" && /^(8|11\b|18\b|eight|eleven)/.test(value))
      text = text.replace(/\b(a) $/i, "$1n ");
    const hidden = random.chance(DISGUISED) ? disguised(random, label.type, cased(value)) : undefined;
    text += cased(before);
    const start = text.length;
    text += hidden?.text ?? cased(value);
    identifiers.push({ start, end: text.length, ...label, ...(hidden && { disguise: hidden.disguise }) });
    text += cased(after);
  }
  return { register: template.register, template: template.id, text, identifiers };
}

function casing(random: Random, register: Register): (text: string) => string {
  if (register === "chat") return (text) => text.toLowerCase();
  if (register === "capitals") return (text) => text.toUpperCase();
  if (register === "dictated" && random.chance(0.5)) return (text) => text.toLowerCase();
  const curly = register === "letter" && random.chance(0.5);
  return (text) => (curly ? text.replace(/'/g, "\u2019") : text);
}

function filler(random: Random, { register, text }: Template, origin: Origin): (slot: string) => Piece {
  const people = new Map<string, Person>();
  const who = (role: string): Person => {
    const known = people.get(role);
    if (known) return known;
    const family = isFamily(role) && role !== main ? who(main) : undefined;
    const from = family?.origin ?? (role === main ? origin : random.pick(ORIGINS));
    const withNick = text.includes(`{${role}.nick}`);
    const taken = [...people.values()].map((one) => one.named);
    const made = person(random, { role, origin: from, family, taken, withNick, register });
    people.set(role, made);
    return made;
  };
  const main = /\{he\./.test(text) ? "he" : "she";
  const born = {
    year: THIS_YEAR - random.int(...agesFor(text)),
    month: random.int(1, 12),
    day: random.int(1, 28),
  };
  const context: Context = { random, register, person: who(main), born };
  return (slot) => {
    const [, role, form] = NAME_FORMS.exec(slot) ?? [];
    if (role && form)
      return {
        ...mention(random, who(role), form),
        type: "name",
        origin: who(role).origin.name,
        direct: true,
      };
    const [key = "", owner] = slot.split(" of ");
    const make = SLOTS[key];
    if (!make) throw new Error(`no such slot: ${slot}`);
    return make(owner ? { ...context, person: who(owner) } : context);
  };
}

/** So that nobody of eighty is expecting and no student is a widow. */
function agesFor(text: string): [number, number] {
  if (/age\.mid|pregnan|post-natal|baby|under 5|young mum|young lady|third child/i.test(text))
    return [19, 41];
  if (/student,|college|university|young person|\blad\b/i.test(text)) return [18, 24];
  if (
    /widow|three marriages|suez|blind in one eye|dementia|memory|slippers|retired|osteoporosis|grandson|ulcers|late husband/i.test(
      text,
    )
  )
    return [67, 91];
  return [24, 79];
}
