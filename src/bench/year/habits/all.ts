import type { Habits } from "../scene.js";
import { bringing } from "./bring.js";
import { chairing } from "./chair.js";
import { following } from "./holders.js";
import { attending, helping } from "./partners.js";

/** What people do when they see something, by the kind of message. */
export const HABITS: Habits = { ...bringing, ...chairing, ...helping, ...attending, ...following };
