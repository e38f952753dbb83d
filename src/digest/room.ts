import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { digestDue } from "./due.js";
import { homeSource } from "./views/home.js";
import { weeklySource } from "./views/weekly.js";

export const digestRoom: Room = {
  bindings,
  cards: { "digest.weekly": weeklySource, "digest.home": homeSource },
  calm: ["digest.weekly"],
  due: [digestDue],
};
