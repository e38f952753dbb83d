import type { HolidayChoice } from "../../src/meetings/domain/rule-place.js";

/** The choices as people are asked, the usual one first. */
export const HOLIDAY_ORDER: readonly HolidayChoice[] = ["next-week", "next-working-day", "keep", "skip"];
