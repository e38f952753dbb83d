import { isComma, upTo, type Walk } from "./walk.js";
import { determiners } from "./word-classes.js";

/** Where people live, are found, and letters go: what stands between such a word and the address is of the address. */
const RESIDES =
  /(?:^| )(?:liv(?:e|es|ed|ing|in)|stay(?:s|ed|ing|in)?|stop(?:s|ped|ping|pin)|kip(?:s|ped|ping|pin)?|doss(?:es|ed|ing|in)?|sleep(?:s|ing|in)?|slept|squat(?:s|ted|ting|)|camp(?:s|ed|ing)|moored|tied up|lodg(?:es|ed|ing)|holed up|resid(?:es|ed|ing)|hid(?:es|ing)|bed(?:s|ded|ding) down|(?:re)?housed|placed|mov(?:ed?|ing)|crash(?:es|ed|ing)|surf(?:s|ed|ing)|parked|address|addr|addy|abode|home|whereabouts|remain(?:s|ed|ing)?|tenant|resident|tenancy|put up|(?:house|flat|place|room|bungalow|boat|caravan|property|location|base|cottage|farm|croft|smallholding|bedsit|maisonette|barge|narrowboat|horsebox|van|tent|mooring|pitch|plot|hostel|mum's|mam's|dad's|nan's|gran's|sister's|brother's) (?:is|was))(?: (?:is|was|now|just|still|back|in|out|up|down|over|round|currently|temporarily|rough|mostly|alone|again|here|there)){0,3}$/;
const FOUND = /(?:^| )(?:found|seen|picked up|located)(?: (?:him|her|them|safe|asleep|hiding|outside))?$/;
/** "She is at": what follows is a place, if it is one with "the". */
const PRESENT =
  /(?:^| )(?:is|are|was|were|am|he's|she's|they're|hes|shes|theyre|i'm|im|who's|currently|now|back|stuck|based|(?:discharged|released|delivered|evicted|bailed|returned|sent|posted|drop|dropped|deliver|letters|post)(?: (?:it|them|him|her|off|back|home))?)(?: (?:now|still|back|just|currently|again|alone))*$/;
const LABEL =
  /(?:^| )(?:address|addr|addy|abode|home|lives|living|staying|stays|location|whereabouts|where|found|house|flat|residence|property|premises|venue|collect(?:ion)?|pick ?-?up|deliver(?:y|ies)?|drop ?-?off|forwarding|letters|post|visit)(?: (?:at|to|from|is|was|now|point|address)){0,2}$/;

/** Words that end with one for living somewhere: "still lives". */
export const resides = (words: string): boolean => RESIDES.test(words);

/** "lives in", "Address:" stand right before what was read. */
export function isAnchored(walk: Walk): boolean {
  const last = walk.pieces[walk.at - 1];
  if (last?.word === ":") return LABEL.test(upTo(walk, walk.at - 1));
  const words = upTo(walk, walk.at);
  if (walk.pieces[walk.at]?.word === "by") return false;
  if (isInTheOne(walk) && PRESENT.test(words)) return true;
  if (resides(words)) return true;
  const isApart = walk.pieces.slice(walk.at, walk.origin + 1).some(isComma);
  return !isApart && walk.link !== "comma" && walk.link !== "end" && FOUND.test(words);
}

/** "in the", "at her", "to the" stand first in what was read. */
function isInTheOne({ pieces, at, link }: Walk): boolean {
  const [first, second] = [pieces[at]?.word ?? "", pieces[at + 1]?.word ?? ""];
  return link === "weak" && /^(?:in|at|to)$/.test(first) && determiners.has(second) && !/^an?$/.test(second);
}
