import { ofThingsToo, personalStates, personalVerbs, personNouns } from "../lists/human-verbs.js";

export type Forms = {
  readonly base: string;
  readonly past: string;
  readonly third: string;
  readonly ing: string;
};

const doubles =
  /^(?:nod|pop|nip|beg|hug|jog|nap|chat|shop|swim|sit|get|forget|begin|cut|put|hit|run|grin|regret|stop|plan|sob)$/;

export function formsOf(entry: string): Forms {
  const [base = "", irregular] = entry.replace(")", "").split("(");
  const stem = base.replace(/e$/, "");
  const toY = /[^aeiou]y$/.test(base);
  const double = doubles.test(base) ? base + base.slice(-1) : undefined;
  const regular = toY ? `${base.slice(0, -1)}ied` : double ? `${double}ed` : `${stem}ed`;
  const plural = toY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|go)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const ing =
    double ?? (/(?:ee|ye|oe)$/.test(base) ? base : /ie$/.test(base) ? base.replace(/ie$/, "y") : stem);
  return { base, past: irregular ?? regular, third: plural, ing: `${ing}ing` };
}

const entries = (list: string) => [...new Set(list.trim().split(/\s+/))].map(formsOf);
const personal = entries(personalVerbs);
const shared = entries(ofThingsToo);

/** "says", "told", "sleeps": what stands after somebody's name and hardly after a thing. */
export const acting: ReadonlySet<string> = new Set([
  "msgd",
  "msged",
  "pmd",
  "txtd",
  "txted",
  ...personal.flatMap(({ past, third }) => [past, third]),
  ...shared.map(({ third }) => third),
]);
/** "sleep" after "can", "does not", "wants to". */
export const actions: ReadonlySet<string> = new Set([...personal, ...shared].map(({ base }) => base));
const SECOND =
  "spoken sworn sung known forgotten understood felt eaten drunk slept woken wept seen heard gone come driven ridden sat swum hidden fled met fought rung taken given gotten got written thrown chosen stolen become begun worn said told thought stood lain bitten";
/** "slept" after "has", "has not". */
export const participles: ReadonlySet<string> = new Set([
  ...personal.filter(({ past }) => past.endsWith("ed")).map(({ past }) => past),
  ...SECOND.split(" "),
]);
/** "asking" after "is". */
export const activities: ReadonlySet<string> = new Set(personal.map(({ ing }) => ing));
/** These are nouns as well, or things do them too: "art works", "faith needs", "comfort comes". */
export const nounsToo: ReadonlySet<string> = new Set(
  "waits talks thinks fights moans shouts comes came goes went gets got takes took gives gave begins began becomes became arrives arrived dies died opens opened works needs plans visits calls rings texts claims fears dreams doubts hopes drinks walks drives dances plays studies shops emails messages reports states moves turns looks uses shows stays cares likes loves hates wishes sighs smiles smokes cries sleeps jokes rides waves fights kisses hugs gardens cooks longs worries marries helps starts stops cuts requests supports misses books holds shares signs tries guesses answers replies".split(
    " ",
  ),
);
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
export const states = set(personalStates);
export const beings = set(personNouns);
