/** What the page to try the guard and the server say to each other: types only, since the page gets no code of src. */
export type { CheckResult, Finding, Known } from "../../guard/types.js";
