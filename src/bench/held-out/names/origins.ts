import { AFRICA } from "./africa.js";
import { AMERICAS } from "./americas.js";
import { EAST_ASIA } from "./east-asia.js";
import { EASTERN_EUROPE } from "./eastern-europe.js";
import { ISLANDS } from "./islands.js";
import { MIDDLE_EAST } from "./middle-east.js";
import type { Origin } from "./origin.js";
import { SOUTH_ASIA } from "./south-asia.js";
import { WESTERN_EUROPE } from "./western-europe.js";
import { WORD_NAMES } from "./word-names.js";

export const ORIGINS: readonly Origin[] = [
  ...ISLANDS,
  ...WORD_NAMES,
  ...EASTERN_EUROPE,
  ...WESTERN_EUROPE,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...SOUTH_ASIA,
  ...EAST_ASIA,
  ...AMERICAS,
];
