import { documentTable } from "./document-table.js";

export const seriesTable = documentTable("series");
export const meetingTable = documentTable("meetings");
