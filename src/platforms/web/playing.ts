import type { Logger } from "pino";
import type { MovableClock } from "../../app/clock.js";
import type { Roundtable } from "../../app/compose.js";
import type { Chat } from "./chat.js";
import type { OnTooMuch } from "./shown.js";
import type { Streams } from "./streams.js";

/** What the playground needs of the rest. */
export type Playing = {
  roundtable: Roundtable;
  chat: Chat;
  clock: MovableClock;
  log: Logger;
  streams: Streams;
  onTooMuch: OnTooMuch;
};
