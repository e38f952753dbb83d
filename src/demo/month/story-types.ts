import type { Card } from "../../../cards/card-types.js";
import type { Reply } from "../../app/contract.js";
import type { Store } from "../../storage/database.js";
import type { Stage } from "../stage.js";
import type { CastName } from "../world-plan.js";

/** The story is not as it is told: which step, and what was found instead. */
export class StoryBroke extends Error {
  override name = "StoryBroke";
}

export type Who = CastName | { id: string };
/** Which button: that of the newest card that has it, in the presser's direct messages or, if not there, the channel. */
export type On = {
  /** A reference in the card's first line. */
  ref?: string;
  /** Words with which the button begins. */
  label?: string;
  /** This very card: a private answer, or one that somebody still has open from before. */
  card?: Card;
};

/**
 * The teller's hand on the stage. People press only buttons of cards that they can see, fill in only fields that are
 * there, and everything that follows is read back from the chat. What is told is checked: see `must`, `said`, `refused`.
 */
export type Story = {
  stage: Stage;
  store: Store;
  chapter(title: string): void;
  /** Words before what comes next, however long the clock must run until then. */
  tell(text: string): void;
  /** Words about what has just happened. */
  note(text: string): void;
  figure(text: string): void;
  /** Moves the clock to a wall time in London, "2026-12-07 09:10", and tells what happens on the way. */
  at(wall: string): Promise<void>;
  command(who: Who, text: string, place?: "channel"): Promise<Reply>;
  press(who: Who, action: string, on?: On): Promise<Reply>;
  /** The same press by several, one after the other; told as one. */
  pressAll(who: readonly Who[], action: string, on: On, code: string): Promise<void>;
  /** Sends the form that is open before `who`: what stood in it, and these answers, by field id or by words of the label. */
  send(who: Who, answers: Record<string, string>): Promise<Reply>;
  /** The very same press, form or command once more, with the same id, as platforms and impatient people do. */
  again(): Promise<Reply>;
  /** Something that is arranged and not pressed, told as such. */
  arrange(text: string, job: () => Promise<unknown>): Promise<void>;
  must(holds: boolean, what: string): void;
  said(reply: Reply, code: string): void;
  refused(reply: Reply, code: string): void;
  /** The newest card in somebody's direct messages (or the channel) whose first line has these words. */
  sees(where: Who | "channel", words: string): Promise<string>;
  has(where: Who | "channel", words: string): Promise<boolean>;
  /** That card as it is now, to be pressed later. */
  card(where: Who | "channel", words: string): Promise<Card>;
  /** The card is shown in the story, after these words. */
  quote(where: Who, words: string, intro: string): Promise<void>;
  /** Members to whom `job` brings a direct message with these words in its first line. */
  arrivals(job: () => Promise<void>, words: string): Promise<string[]>;
  idOf(who: Who): string;
  /** Id of Naverley's series; empty before there is one. */
  nav(): Promise<string>;
};
