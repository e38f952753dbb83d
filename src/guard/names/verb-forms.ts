import { ofThingsToo, personalVerbs } from "../lists/human-verbs.js";
import {
  anythingDoes,
  deedsToThings,
  doneToPeople,
  howPeopleAre,
  illnesses,
  lacked,
  peoplesDeeds,
} from "../lists/plain-verbs.js";
import { type Forms, formsOf } from "./what-people-do.js";

const entries = (list: string): Forms[] => [...new Set(list.trim().split(/\s+/))].map(formsOf);
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const people = entries(peoplesDeeds);
const onThings = entries(deedsToThings);
const shared = entries(`${anythingDoes} ${deedsToThings} ${ofThingsToo}`);
const all = [...people, ...shared, ...entries(personalVerbs)];

/** "bit", "hesitates": only people do so. */
export const deeds: ReadonlySet<string> = new Set(people.flatMap(({ past, third }) => [past, third]));
/** "sold", "avoids": people do so to something. */
export const onThingsPast: ReadonlySet<string> = new Set(onThings.map(({ past }) => past));
export const onThingsThird: ReadonlySet<string> = new Set(onThings.map(({ third }) => third));
/** "grew", "remains": whoever or whatever does so, it has an article or is a name. */
export const happenings: ReadonlySet<string> = new Set(shared.flatMap(({ past, third }) => [past, third]));
/** "hesitate", "bite": after a helper. */
export const deedBases: ReadonlySet<string> = new Set(people.map(({ base }) => base));
export const anyBases: ReadonlySet<string> = new Set(all.map(({ base }) => base));
/** Any form of any verb here: what a bare noun cannot follow. */
export const anyForms: ReadonlySet<string> = new Set(
  all.flatMap(({ base, past, third, ing }) => [base, past, third, ing]),
);
export const anyDoing: ReadonlySet<string> = new Set(all.map(({ ing }) => ing));
export const peoplesPassives = set(doneToPeople);
export const peoplesStates = set(howPeopleAre);
export const ills = set(illnesses);
export const lacks = set(lacked);
