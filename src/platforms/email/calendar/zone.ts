import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";

/** The VTIMEZONE that a zone's wall times are read by (RFC 5545, 3.6.5). Throws for a zone nobody knows. */
export function zoneComponent(zone: string): ICAL.Component {
  const [block] = tzlib_get_ical_block(zone);
  if (block === undefined || !block.startsWith("BEGIN:VTIMEZONE")) throw new Error(`no such zone: ${zone}`);
  return new ICAL.Component(ICAL.parse(block) as never);
}
