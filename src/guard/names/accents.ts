/** English words that may carry an accent; any other word with one is suspect, also where it reads like an English word without it. */
const LOANWORDS = new Set(
  "cafe cafes naive naively naivety fiance fiancee cliche cliches cliched resume resumes risque decor soiree touche puree pate saute sauteed crepe crepes entree protege blase expose attache debut facade facades garcon jalapeno pinata senor senora creche creches matinee melee cortege elan eclair eclairs fete fetes melange negligee papier mache passe souffle vis voila deja uber apres a la outre role roles regime elite premiere premier seance detente epee emigre emigres divorcee divorce manoeuvre oesophagus oedema anaemia sjogren meniere guillain barre behcet munchausen menage denouement noel zoe senorita doppelganger angstrom kummel rose aperitif consomme flambe frappe macrame purdah pieta bric brac precis tete habitue roue communique jamon creme brulee latte pina colada cooperate coordinate reelect preeminent tapas saturate".split(
    " ",
  ),
);

/** For each word of the normalised text, by its start: true if it was written with an accent that English does not explain. */
export type HasAccent = (start: number, end: number) => boolean;

export const noAccents: HasAccent = () => false;

/** `original` cuts the text as it was typed, for offsets of the normalised one. */
export function accentsOf(plain: string, original: (start: number, end: number) => string): HasAccent {
  return (start, end) => {
    const word = plain.slice(start, end).toLowerCase().replace(/'s$/, "");
    return (
      end - start > 1 &&
      /[\u00c0-\u024f\u1e00-\u1eff]|\p{L}[\u0300-\u036f]/u.test(original(start, end)) &&
      !LOANWORDS.has(word)
    );
  };
}
