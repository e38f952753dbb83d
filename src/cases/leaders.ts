import type { Series } from "../meetings/domain/types.js";

/** Chair and deputy, each once: whoever decides first decides (S6). */
export function leaders(series: Pick<Series, "chair" | "deputy">): readonly string[] {
  return [...new Set(series.deputy === undefined ? [series.chair] : [series.chair, series.deputy])];
}
