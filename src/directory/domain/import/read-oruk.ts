/** Open Referral UK (HSDS-UK 3.0): services as real feeds have them. https://openreferraluk.org/specification */

import { readWebAddress } from "../web-address.js";
import { contactOf } from "./oruk-contact.js";
import { accessOf, agesOf, costOf, languagesOf, needsOf, pcnsOf, selfReferralOf } from "./oruk-facts.js";
import { firstSentences, plainLine, plainText } from "./plain-text.js";
import type { BadRow, Note, Read, Row, RowNote, RowService } from "./row.js";
import { isJson, type Json, objectsOf, snakeKeys, wordsIn } from "./snake.js";
import { readDay } from "./values.js";

/** As the table's cells; longer words are shortened, with a note. */
const NAME = 100;
const WHAT = 300;
const DESCRIPTION = 5_000;

/**
 * Services in the order of the feed. What makes no sense is left out of a row with a note; a row without what it is
 * known by is a bad one.
 */
export function readOruk(services: readonly unknown[], from: { feed: string; whole: boolean }): Read {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  const notes: Note[] = [];
  for (const [at, service] of services.entries()) {
    const row = at + 1;
    const read = readOne(row, snakeKeys(service));
    if ("fault" in read) {
      bad.push(read);
      continue;
    }
    rows.push(read.row);
    for (const note of read.notes) notes.push({ row, name: read.row.service?.name ?? "", note });
  }
  return { rows, bad, notes, unread: [], feed: from.feed, whole: from.whole };
}

function readOne(row: number, service: unknown): BadRow | { row: Row; notes: RowNote[] } {
  if (!isJson(service)) return { row, name: "", fault: { code: "not-an-object" } };
  const id = wordsIn(service.id).slice(0, 200) || undefined;
  const notes: RowNote[] = [];
  const short = shortener(notes);
  const name = short("name", plainLine(wordsIn(service.name)), NAME);
  const organisation = short("organization.name", organisationOf(service), NAME);
  if (name === "") return { row, name: id ?? "", id, fault: { code: "nothing-named" } };
  if (organisation === "") return { row, name, id, fault: { code: "no-organisation" } };
  const closed = wordsIn(service.status).toLowerCase() === "temporarily closed";
  const changedOn = readDay(wordsIn(service.last_modified));
  return {
    row: {
      row,
      organisation: { name: organisation },
      service: {
        id,
        name,
        said: saidOf(service, notes, short),
        room: closed ? { said: { kind: "closed" }, on: changedOn } : undefined,
        confirmedOn: dayIn(service, "assured_date", notes),
        ended: ["inactive", "defunct"].includes(wordsIn(service.status).toLowerCase()),
      },
    },
    notes,
  };
}

type Shortener = (field: string, words: string, limit: number) => string;

function shortener(notes: RowNote[]): Shortener {
  return (field, words, limit) => {
    if (words.length <= limit) return words;
    notes.push({ code: "shortened", field, limit });
    return `${words.slice(0, limit - 1).trimEnd()}…`;
  };
}

function saidOf(service: Json, notes: RowNote[], short: Shortener): RowService["said"] {
  const alert = plainText(wordsIn(service.alert));
  const words = [alert, plainText(wordsIn(service.description))].filter((one) => one !== "").join("\n");
  // Our own export has the short words apart.
  const what = firstSentences(plainLine(wordsIn(service.summary)) || words, WHAT);
  const description = short("description", words, DESCRIPTION);
  const needs = needsOf(service);
  if (needs.length === 0) notes.push({ code: "no-need" });
  const ages = agesOf(service, (field, found) => notes.push({ code: "left-out", field, found }));
  const url = webAddress(service, notes);
  const facts: { [key in keyof RowService["said"]]: RowService["said"][key] } = {
    what,
    description: description === what ? undefined : description,
    needs: needs.length === 0 ? undefined : needs,
    pcns: pcnsOf(service),
    ages,
    cost: short("fees", costOf(service), 200),
    languages: languagesOf(service),
    access: short("accessibility", accessOf(service), WHAT),
    selfReferral: selfReferralOf(service),
    url,
    contact: contactOf(service, notes),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ""));
}

function organisationOf(service: Json): string {
  const [organisation] = objectsOf(service.organization);
  return plainLine(wordsIn(organisation?.name) || wordsIn(service.organization_name));
}

function webAddress(service: Json, notes: RowNote[]): string | undefined {
  const typed = wordsIn(service.url);
  const url = typed === "" ? undefined : readWebAddress(typed);
  if (typed !== "" && url === undefined)
    notes.push({ code: "left-out", field: "url", found: typed.slice(0, 60) });
  return url;
}

function dayIn(service: Json, field: string, notes: RowNote[]): string | undefined {
  const typed = wordsIn(service[field]);
  const day = typed === "" ? undefined : readDay(typed);
  if (typed !== "" && day === undefined) notes.push({ code: "left-out", field, found: typed.slice(0, 60) });
  return day;
}
