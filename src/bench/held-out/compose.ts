import { disguised } from "./disguises.js";
import { filler } from "./fill.js";
import { type Half, ofHalf } from "./half.js";
import type { Origin } from "./names/origin.js";
import { ORIGINS } from "./names/origins.js";
import { Random } from "./random.js";
import { TEMPLATES } from "./templates/templates.js";
import type { HeldOutDocument, Identifier, Register, Template } from "./types.js";

/** Of all identifiers, how many are written to get past a reader that goes by the letter. */
const DISGUISED = 0.08;

/**
 * The same seed, count and half give the same documents; every template and every origin comes up equally often. Without
 * a half it is all of them.
 */
export function heldOutDocuments(seed: number, count: number, half?: Half): HeldOutDocument[] {
  const random = new Random(seed);
  const mine = ofHalf(half, TEMPLATES);
  const [templates, origins] = [evenly(random, mine, count), evenly(random, ORIGINS, count)];
  return templates.map((template, at) => {
    const own = new Random(random.int(0, 2 ** 31), half);
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
