import type { Button } from "../card-types.js";
import { button } from "../kit.js";
import { comingWords as say } from "../text/coming.js";

/** "I'll be there" and "Not this time", about one meeting. */
export function comingButtons(meeting: string): Button[] {
  return (["yes", "no"] as const).map((coming) =>
    button({
      label: say[coming],
      action: "meetings.come",
      data: { meeting, coming },
      ...(coming === "yes" ? { look: "primary" as const } : {}),
    }),
  );
}
