import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { welcomeSource } from "./views/people.js";
import { foundSource } from "./views.js";

/** The directory has nothing of its own that falls due yet: a member's `dueAt` is the digest's. */
export const directoryRoom: Room = {
  bindings,
  cards: { "directory.found": foundSource, "directory.welcome": welcomeSource },
  due: [],
};
