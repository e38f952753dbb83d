import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. */
export const directoryPolicy = {
  "directory.find": "anyone",
  "directory.find-share": "member",
  "directory.capacity": "anyone",
  "directory.set-capacity": "owner-or-area-coordinator",
  "directory.set-places": "owner-or-area-coordinator",
  "directory.set-waiting": "owner-or-area-coordinator",
  "directory.coverage": "anyone",
  "directory.service": "anyone",
  "directory.add-service": "area-coordinator",
  "directory.edit-service": "owner-or-area-coordinator",
  "directory.confirm-service": "owner-or-area-coordinator",
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
