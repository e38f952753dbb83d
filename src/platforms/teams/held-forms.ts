import { randomUUID } from "node:crypto";
import type { Card } from "../../../cards/card-types.js";

const HELD_MS = 15 * 60_000;
const MOST = 1000;

/**
 * Forms that could not be shown at once, since dialogs open by a press alone. In memory and for one person: what they
 * typed may stand in it, and must stand in no message. After a restart the press opens the form anew.
 */
export type HeldForms = {
  keep(user: string, card: Card): string;
  get(user: string, id: string): Card | undefined;
};

export function heldForms(now: () => number = () => Date.now()): HeldForms {
  const held = new Map<string, { user: string; card: Card; until: number }>();
  return {
    keep(user, card) {
      const id = randomUUID();
      held.set(id, { user, card, until: now() + HELD_MS });
      for (const [old, { until }] of held) {
        if (until > now() && held.size <= MOST) break;
        held.delete(old);
      }
      return id;
    },
    get(user, id) {
      const found = held.get(id);
      return found?.user === user && found.until > now() ? found.card : undefined;
    },
  };
}
