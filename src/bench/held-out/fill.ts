import { mention } from "./mentions.js";
import type { Origin } from "./names/origin.js";
import { ORIGINS } from "./names/origins.js";
import { isFamily, type Person, person } from "./people.js";
import type { Random } from "./random.js";
import type { Identifier, Template } from "./types.js";
import { SLOTS } from "./values/slots.js";
import { type Context, THIS_YEAR } from "./values/value.js";

const NAME_FORMS = /^(\w+)\.(first|last|full|title|nick|initials|short|typo|last-first)$/;

/** A slot's content: only `text` is labelled. */
type Piece = Omit<Identifier, "start" | "end"> & { before?: string; text: string; after?: string };

/** Fills the slots of one document; a role stays the same person throughout. `origin` is that of the person and the family. */
export function filler(
  random: Random,
  { register, text }: Template,
  origin: Origin,
): (slot: string) => Piece {
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
  if (/student,|college|university|young person|young man on your|\blad\b/i.test(text)) return [18, 24];
  if (
    /widow|frightened for my father|three marriages|suez|blind in one eye|dementia|memory|slippers|retired|osteoporosis|grandson|ulcers|late husband/i.test(
      text,
    )
  )
    return [67, 91];
  return [24, 79];
}
