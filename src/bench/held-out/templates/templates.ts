import type { Template } from "../types.js";
import { BULLETS } from "./bullets.js";
import { CAPITALS } from "./capitals.js";
import { CHATS } from "./chats.js";
import { DICTATIONS } from "./dictations.js";
import { LETTERS } from "./letters.js";
import { NOTES } from "./notes.js";

export const TEMPLATES: readonly Template[] = [
  ...LETTERS,
  ...NOTES,
  ...BULLETS,
  ...CHATS,
  ...DICTATIONS,
  ...CAPITALS,
];
