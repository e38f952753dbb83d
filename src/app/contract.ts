import type { Card } from "../../cards/card-types.js";
import type { FormDefinition, FormValue } from "../../cards/form.js";
import type { NextStep } from "../../cards/next-steps.js";
import type { RefusalCode } from "../../cards/text/refusals.js";
import type { SaidCode } from "../../cards/text/said.js";
import type { Member } from "../directory/domain/types.js";
import type { CalendarNews } from "../jobs/messenger.js";
import type { Result } from "../kernel/result.js";
import type { Store } from "../storage/database.js";
import type { Surface, Work } from "../storage/work.js";

/** Who pressed, as the platform knows them. */
export type Who = {
  platform: "slack" | "teams" | "email" | "playground";
  userId: string;
  /** As the platform knows them; left out where it does not vouch for the address. */
  profile?: { name: string; email: string };
};

/** A button was pressed. `id` is the platform's own id of this press: the same id twice is one press. */
export type Press = {
  kind: "press";
  id: string;
  who: Who;
  action: string;
  data: Record<string, string>;
  place?: Surface;
};

/** A form was sent. `context` are its hidden ids, `values` what was typed, as the platform sends it. */
export type Submission = {
  kind: "submission";
  id: string;
  who: Who;
  action: string;
  context: Record<string, string>;
  values: Record<string, unknown>;
  place?: Surface;
};

/** Words after /mdt. `channel`: the platform's id of the channel they were typed in; none in direct messages. */
export type Command = {
  kind: "command";
  id: string;
  who: Who;
  text: string;
  place?: Surface;
  channel?: string;
};

export type Inbound = Press | Submission | Command;

/** What the one who pressed gets to see at once. */
export type Reply =
  | { kind: "whisper"; card: Card; about: { code: string; refused: boolean } }
  | { kind: "form"; action: string; card: Card; definition: FormDefinition }
  | { kind: "form-again"; action: string; card: Card; definition: FormDefinition; about: { code: string } };

/** Words for a person: a code of cards/text with what stands in its gaps (names, references, dates). */
export type Refusal = { code: RefusalCode; with?: Record<string, string> };

/** What a use case says when it is done; `next` are the buttons that go on from there. */
export type Done = {
  say: SaidCode;
  with?: Record<string, string>;
  next?: readonly NextStep[];
  /** From when the others hear of it, in words, where quiet hours keep it from them. */
  heldUntil?: string | undefined;
};

/**
 * What somebody should see before a form is carried out: it comes back with this and nothing is kept. Sent once more
 * unchanged, it is done; changed, it is looked at again.
 */
export type LookFirst = Refusal & {
  lines?: readonly string[];
  /** What it was compared with, such as the settings of now: where that is another by then, it is looked at again. */
  of: string;
};

/** What a press is about, for the policy: whose thing, in which series. */
export type About = {
  area?: string;
  series?: string;
  caseId?: string;
  /** Whose thing it is: case holder, offerer, owner of an action. */
  owner?: string;
  /** For things of a case: its case holder. */
  caseHolder?: string;
  /** Organisations that must not see the case. */
  excluded?: readonly string[];
};

export type Data = Record<string, string>;
/** What a form carried after checking: text trimmed, `choices` as lists, numbers and yes-no typed. */
export type FormValues = Record<string, FormValue>;

/** A page to print or to look at, behind an address that only its reader has. */
export type Page =
  | { kind: "sheet"; case: string; part: "options" | "plan" }
  | { kind: "coverage"; area: string }
  | { kind: "watch"; series: string };

/** Reading: no writing goes on here. `pages`: the address of a page for the actor; left out where no browser reaches us. */
export type Reading = Store & { now: string; actor: Member; pages?: (page: Page) => string };

/** What one `room.verb` does. A form is opened by a press and comes back as a submission of the same name. */
export type Binding = {
  action: `${string}.${string}`;
  /** Finds the thing; undefined: it is not there (any more). Left out: the press is about nothing in particular. */
  about?: (store: Store, data: Data, actor: Member) => Promise<About | undefined>;
  /** The form that a press opens, with what it already knows. Built anew when it is sent, to check it. */
  form?: (reading: Reading, data: Data) => Promise<Result<OpenForm, Refusal>>;
  /** Looks at a form before everything else, also one with mistakes in it: what is said here is said first (B8). */
  first?: (reading: Reading, data: Data, values: FormValues) => Promise<Refusal | undefined>;
  /** Looks at a form that could be carried out as it is; undefined: nothing need be seen first. */
  lookFirst?: (reading: Reading, data: Data, values: FormValues) => Promise<LookFirst | undefined>;
  /** Writes. `values` is empty for a plain press. */
  run?: (work: Work, data: Data, values: FormValues) => Promise<Result<Done, Refusal>>;
  /** After a refusal nothing of `run` is kept. What must stay all the same is written here, in a transaction of its own. */
  afterRefusal?: (work: Work, refusal: Refusal, data: Data) => Promise<void>;
  /** Shows something privately; writes nothing. */
  view?: (reading: Reading, data: Data) => Promise<Result<Card, Refusal>>;
  /** For whoever comes first of all, to an installation without any area. One binding has it. */
  newcomer?: Newcomer;
};

/** Nobody is on any list yet. The actor of `run` has the ids that the first member and the first area are to get. */
export type Newcomer = {
  form(who: Who): OpenForm;
  run(work: Work, who: Who, values: FormValues): Promise<Result<Done, Refusal>>;
};

export type OpenForm = {
  definition: FormDefinition;
  values?: Record<string, FormValue>;
  /** A sentence at the top, e.g. what was not taken over from a command. */
  notice?: string;
};

/**
 * Renders a card of the outbox from today's state, or says that it is no use to anybody any more (why, in words for the
 * log). `late`: it has waited for waking hours or the end of a pause, and would be seen for the first time now.
 */
export type CardSource = (
  store: Store,
  args: Record<string, string>,
  seen: { at: Surface; now: string; late?: boolean },
) => Promise<Card | { drop: string }>;

/** What goes into calendars with the card of the same name, from today's state. */
export type CalendarSource = (
  store: Store,
  args: Record<string, string>,
  seen: { at: Surface; now: string },
) => Promise<CalendarNews | undefined>;

/** Looks at one due thing again and decides; one transaction each. */
export type DueSource = {
  kind: string;
  due(store: Store, now: string, limit: number): Promise<string[]>;
  nextDue(store: Store): Promise<string | undefined>;
  onDue(work: Work, id: string): Promise<void>;
  /** Where thousands fall due in the same minute: several in one transaction, in groups that read much of the same. */
  together?: {
    groups(store: Store, ids: readonly string[]): Promise<readonly (readonly string[])[]>;
    onDue(work: Work, ids: readonly string[]): Promise<void>;
  };
};

/** What a room gives to the whole: collected in compose.ts. */
export type Room = {
  bindings: readonly Binding[];
  cards: Record<string, CardSource>;
  calendars?: Record<string, CalendarSource>;
  /** Cards that may show what was so two seconds ago: those that go out by the thousand in the same minute. */
  calm?: readonly string[];
  due: readonly DueSource[];
};
