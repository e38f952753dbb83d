import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. Each shows the asker's own things only. */
export const digestPolicy = {
  "digest.next": "anyone",
  "digest.home": "anyone",
  "digest.now": "anyone",
  "digest.settings": "anyone",
  "digest.help": "anyone",
  "digest.totals": "reader",
  "digest.pilot": "reader",
  "digest.watch": "chair",
  "digest.ask-room": "anyone",
} as const satisfies Record<string, Rule>;
