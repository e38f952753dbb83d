import type { Series } from "./types.js";

/** Chair and deputy: the deputy can do all that the chair can (S6). */
export function leaders(series: Pick<Series, "chair" | "deputy">): readonly string[] {
  return series.deputy === undefined ? [series.chair] : [series.chair, series.deputy];
}
