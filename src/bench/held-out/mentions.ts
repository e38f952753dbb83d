import type { Person } from "./people.js";
import type { Random } from "./random.js";
import type { NameForm } from "./types.js";

/** Two neighbouring letters change places, or one is left out; never the first. */
function mistyped(random: Random, name: string): string {
  const letters = [...name];
  if (letters.length < 4) return name;
  const at = random.int(1, letters.length - 2);
  const pair = [letters[at] ?? "", letters[at + 1] ?? ""];
  letters.splice(at, 2, ...(random.chance(0.5) ? pair.reverse() : pair.slice(1)));
  return letters.join("");
}

/** One mention: what stands before the label, the label, and which form it is. */
export function mention(
  random: Random,
  who: Person,
  form: string,
): { before: string; text: string; form: NameForm } {
  const { first, last, nick, title } = who;
  const a = first.charAt(0);
  const b = last
    .replace(/^(d'|de |da |van |von )/i, "")
    .charAt(0)
    .toUpperCase();
  const full = () => {
    if (who.origin.familyFirst && random.chance(0.35)) return `${last} ${first}`;
    if (random.chance(0.06) && who.middle !== first) return `${first} ${who.middle} ${last}`;
    return random.chance(0.05) ? `${first} ${who.middle.charAt(0)} ${last}` : `${first} ${last}`;
  };
  switch (form) {
    case "first":
      return { before: "", text: first, form };
    case "last":
      return { before: "", text: last, form };
    case "full":
      return { before: "", text: full(), form };
    case "title":
      return { before: `${title} `, text: last, form };
    case "nick":
      return { before: "", text: nick, form };
    case "initials":
      return { before: "", text: random.pick([`${a}${b}`, `${a}${b}`, `${a}.${b}.`, `${a} ${b}`]), form };
    case "typo":
      return { before: "", text: mistyped(random, first), form: "first" };
    case "short":
      return { before: "", text: random.pick([`${a}. ${last}`, `${a} ${last}`]), form: "full" };
    case "last-first":
      return { before: "", text: `${random.chance(0.5) ? last.toUpperCase() : last}, ${first}`, form };
    default:
      throw new Error(`no form of a name: ${form}`);
  }
}
