import {
  isAbbreviation,
  isAnyName,
  isFamilyName,
  isGivenName,
  isNameFirst,
  isWord,
  standing,
} from "../lexicon.js";
import { grammar } from "./cues.js";
import { isBuiltWord, isCompound, isSlip } from "./excuses.js";
import type { Token } from "./tokens.js";

/**
 * What a word is by itself. "sure": a name first. "both": a name and a word. "unknown": in no list, so suspect, whatever language it comes
 * from. "word": no name.
 */
export type Kind = "sure" | "both" | "unknown" | "word";

const PLAIN = /^[a-z]+$/;
const CONTRACTION = /^([a-z]+)(?:n't|'(?:m|ve|re|ll|d|em|all))$/;
/** "t'shed", "th'owd": the article of the north. */
const ARTICLE = /^th?'([a-z]{2,})$/;
const ATTACHED = /^(?:o|d|m|n|al|l)'[a-z]{3,}$/;

export function kindOf(word: string): Kind {
  if (grammar.has(word)) return isGivenName(word) && (word === "will" || word === "may") ? "both" : "word";
  if (PLAIN.test(word)) return standing(word);
  if (word.includes("-")) return kindOfParts(word.split("-"));
  if (word.includes("'") && !isWord(word)) {
    const base = CONTRACTION.exec(word)?.[1];
    if (base !== undefined) return kindOf(base) === "unknown" ? "word" : kindOf(base);
    const shed = ARTICLE.exec(word)?.[1];
    if (shed !== undefined) return kindOf(shed);
    const joined = word.replace(/'/g, "");
    if (isNameFirst(joined)) return "sure";
    if (ATTACHED.test(word)) return word.length > 4 ? "unknown" : "word";
    return isWord(joined) ? "word" : kindOf(joined);
  }
  return standing(word);
}

function kindOfParts(parts: readonly string[]): Kind {
  // "okay-ish": an ending, whatever else it may be alone.
  const kinds = parts.filter((part, at) => part.length > 1 && !(at > 0 && part === "ish")).map(kindOf);
  if (kinds.includes("sure")) return "sure";
  if (kinds.length > 0 && kinds.every((kind) => kind === "both"))
    return parts.length === 2 && isGivenName(parts[0] ?? "") && isAnyName(parts[1] ?? "") ? "sure" : "both";
  if (kinds.includes("unknown")) return isBuiltWord(parts.join("-")) ? "word" : "unknown";
  return "word";
}

/** Words such as "Olanzapine" or "Foodbank" that stand in no list, and short forms. */
export function isExcused(token: Token): boolean {
  const { word, letters, flat, opens } = token;
  if (isAbbreviation(word) || token.numbered) return true;
  if (letters === "upper" && !flat)
    return word.split("-").every((part) => part.length < 6) || isBuiltWord(word);
  if (letters === "inner") return !/^(?:mc|mac|o'|d'|de|di|le|la|fitz|van|al|el)/i.test(token.text);
  if (letters === "capital" && !flat && !opens) return isBuiltCapital(word);
  if (word.length < 4 || !/[aeiouy]/.test(word)) return word.length < 4 || word.length < 6;
  return isBuiltWord(word) || isSlip(word) || (letters === "lower" && isCompound(word));
}

/** In the middle of a sentence a capital is a strong sign: only the surest excuses count. */
function isBuiltCapital(word: string): boolean {
  if (word.length < 2) return true;
  if (word.length < 5 && !/[aeiouy]/.test(word) && word !== "ng") return true;
  return isBuiltWord(word) && (word.length > 7 || word.includes("-") || word.endsWith("s"));
}

export const isFamilyOnly = (word: string) => isFamilyName(word) && !isGivenName(word);
