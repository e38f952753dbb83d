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
  "directory.people": "list-keeper",
  "directory.add-people": "list-keeper",
  "directory.add-list": "list-keeper",
  "directory.edit-person": "area-coordinator",
  "directory.remove-person": "area-coordinator",
  "directory.leave": "anyone",
  "directory.set-up": "anyone",
  "directory.edit-area": "area-coordinator",
} as const satisfies Record<string, Rule>;
