import type { Card } from "../../../cards/card-types.js";
import type { Reply } from "../../app/contract.js";
import type { Instant } from "../../kernel/instant.js";
import type { Store } from "../../storage/database.js";
import type { Dice } from "./dice.js";
import type { Message } from "./recorder.js";

export type Answers = Readonly<Record<string, string>>;

/** What people can do: press what stands on a card before them, fill in what opens, type a command. */
export type Hand = {
  /** Undefined: the button is not there (any more). `fill`: what is put into the form that opens, beside what stands in it. */
  press(
    who: string,
    on: Message | Card,
    action: string,
    fill?: Answers | ((form: Card) => Answers),
  ): Promise<Reply | undefined>;
  /** A press that every Home has, about nothing in particular. */
  home(who: string, action: string, fill?: Answers): Promise<Reply>;
  command(who: string, text: string, fill?: Answers | ((form: Card) => Answers)): Promise<Reply>;
};

/** What a habit works with. */
export type Scene = {
  hand: Hand;
  store: Store;
  now(): Instant;
  /** Somebody means to do this then. `key` tells it from everything else. */
  later(at: Instant, who: string, key: string, act: () => Promise<unknown>): void;
  chance(key: string): Dice;
  /** Who reads the channel of a series now. */
  readers(series: string): readonly string[];
  /** By the code of the MDT. */
  chairOf(code: string): string;
  /** Those on the list of an MDT, and whether somebody chairs it or stands in; by its code. */
  readersOf(code: string): readonly string[];
  leads(code: string, who: string): boolean;
  /** The newest message of this kind to this person whose first line has these words. */
  find(person: string, card: string, words: string): Message | undefined;
};

/** What people do when they see a kind of message; `who` is one of its readers. */
export type Habit = (on: Scene, message: Message, who: string, chance: Dice) => void;
export type Habits = Readonly<Record<string, Habit>>;
