import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { servicesDue } from "./due.js";
import { capacityAskedSource } from "./views/capacity-asked.js";
import { confirmSource } from "./views/confirm.js";
import { welcomeSource } from "./views/people.js";
import { foundSource } from "./views.js";

export const directoryRoom: Room = {
  bindings,
  cards: {
    "directory.found": foundSource,
    "directory.welcome": welcomeSource,
    "directory.confirm": confirmSource,
    "directory.capacity-asked": capacityAskedSource,
  },
  due: [servicesDue],
};
