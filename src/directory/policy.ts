import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. */
export const directoryPolicy = {
  "directory.find": "anyone",
  "directory.find-share": "member",
  "directory.capacity": "anyone",
  "directory.set-capacity": "owner",
  "directory.set-places": "owner",
  "directory.set-waiting": "owner",
  "directory.pause": "anyone",
  "directory.resume": "anyone",
} as const satisfies Record<string, Rule>;
