import type { OrganisationSize } from "../../src/directory/domain/types.js";
import type { Card, Element } from "../card-types.js";
import { button, card, facts, para, warning } from "../kit.js";
import { answerNotNotedWords, comingWords as say } from "../text/coming.js";

/** Names of those who said it, and how many they are. */
export type Voices = { count: number; names: readonly string[] };
export type WhoComes = {
  yes: Voices;
  no: Voices;
  maybe: Voices;
  silent: Voices;
  /** Disciplines and kinds of organisation of the list from which nobody comes, in words. */
  missing: string;
  /** Of these disciplines, those that answered a case of the agenda or bring one. */
  inWriting: string;
  missingKinds: readonly OrganisationSize[];
  quorum: number;
  leaderComes: boolean;
};

/** More would fill the screen; how many there are is told anyway. */
const NAMES = 8;

/** Chair and coordinator: who has said that they come (B15). */
export function whoComesCard(about: { meeting: string; ref: string; when: string; who: WhoComes }): Card {
  return card({
    first: say.first(about.ref),
    turn: say.turn(about.when),
    body: whoComes(about.who),
    buttons: [button({ label: say.agenda, action: "meetings.agenda", data: { meeting: about.meeting } })],
  });
}

/** The same within another card. */
export function whoComes(who: WhoComes): Element[] {
  return [
    facts([
      [say.coming, voices(who.yes)],
      [say.not, voices(who.no)],
      ...(who.maybe.count === 0 ? [] : [[say.maybe, voices(who.maybe)] as const]),
      [say.silent, voices(who.silent)],
    ]),
    ...(who.yes.count < who.quorum ? [warning(say.tooFew(who.yes.count, who.quorum))] : []),
    ...(who.leaderComes ? [] : [warning(say.noLeader)]),
    para(who.missing === "" ? say.noneMissing : say.missing(who.missing)),
    ...(who.inWriting === "" ? [] : [para(say.inWriting(who.inWriting))]),
    ...(who.missingKinds.length === 0
      ? []
      : [para(say.missingKinds(who.missingKinds.map((kind) => say.kinds[kind]).join(", ")))]),
  ];
}

function voices({ count, names }: Voices): string {
  if (count === 0) return say.nobody;
  const shown = names.slice(0, NAMES).join(", ");
  const more = names.length - NAMES;
  return say.counted(count, more > 0 ? say.andMore(shown, more) : shown);
}

/** By email, to whoever answered by their calendar something that cannot be noted. */
export function answerNotNotedCard(about: { what: string; why: string }): Card {
  return card({
    first: answerNotNotedWords.first(about.what),
    turn: answerNotNotedWords.turn,
    body: [para(about.why)],
    buttons: [button({ label: answerNotNotedWords.mine, action: "digest.home" })],
  });
}
