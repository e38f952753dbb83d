/**
 * Safer words say "their" of one person. Where the sentence says plainly that it is a woman or a man, they say "her" or
 * "his" instead: "She is in her late 40s". A sentence that has both keeps "their", unless "she" or "he" stands right before.
 */
export function fittedTo(text: string, start: number, suggestion: string): string {
  if (!THEIR.test(suggestion)) return suggestion;
  const whose = whoseIn(text.slice(Math.max(0, start - REACH), start));
  return whose === undefined ? suggestion : suggestion.replace(THEIR, whose);
}

const THEIR = /\btheir\b/;
/** How far back the beginning of a sentence is looked for, in characters. */
const REACH = 160;
const SENTENCE = /[.!?](?:\s|$)|\n/;
const WOMAN =
  /^(?:she|she'?s|her|hers|herself|woman|lady|girl|mother|mum|daughter|sister|wife|grandmother|nan|gran|aunt|widow|female)$/;
const MAN =
  /^(?:he|he'?s|his|him|himself|man|gentleman|boy|father|dad|son|brother|husband|grandfather|grandad|uncle|widower|male)$/;
const RIGHT_BEFORE =
  /\b(she|he)(?:'?s|\s+(?:is|was|has been|turned|turns|will be))?(?:\s+(?:now|just|only|already|about|nearly|almost|still)){0,2}\s*$/i;

function whoseIn(before: string): "her" | "his" | undefined {
  const sentence = before.split(SENTENCE).at(-1) ?? "";
  const said = RIGHT_BEFORE.exec(sentence)?.[1]?.toLowerCase();
  if (said !== undefined) return said === "she" ? "her" : "his";
  const words = sentence.toLowerCase().match(/[a-z']+/g) ?? [];
  const woman = words.some((word) => WOMAN.test(word));
  const man = words.some((word) => MAN.test(word));
  if (woman === man) return undefined;
  return woman ? "her" : "his";
}
