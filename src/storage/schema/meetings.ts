import { documentTable } from "./document-table.js";

export const seriesTable = documentTable("series");
export const meetingTable = documentTable("meetings");
/** What calendars were told of a series: one row a series, under the series' id. */
export const calendarTable = documentTable("calendars");
/** Who said that they come: one row a member and series. */
export const rsvpTable = documentTable("rsvps");
