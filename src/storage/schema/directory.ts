import { documentTable } from "./document-table.js";

export const areaTable = documentTable("areas");
export const organisationTable = documentTable("organisations");
export const serviceTable = documentTable("services");
export const memberTable = documentTable("members");
export const membershipTable = documentTable("memberships");
