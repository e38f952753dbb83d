import type { LocalDate } from "../../../kernel/instant.js";
import type { SaidCapacity } from "../capacity.js";
import type { InvitedAs, OrganisationSize, Service, ServiceField } from "../types.js";

/** One row of a table, or one service of a feed: an organisation, and perhaps a person and a service of it. */
export type Row = {
  /** As a spreadsheet numbers it, headings being row 1; of a feed the place in it, from 1. */
  row: number;
  organisation: { name: string; size?: OrganisationSize | undefined };
  person?: RowPerson | undefined;
  service?: RowService | undefined;
};

export type RowPerson = {
  name: string;
  /** Lower case. */
  email: string;
  job?: string | undefined;
  discipline?: string | undefined;
  pcns?: readonly string[] | undefined;
  as?: InvitedAs | undefined;
};

export type RowService = {
  /** What the source knows it by. */
  id?: string | undefined;
  name: string;
  /** What the source says; of what it is silent about nothing is changed. */
  said: Partial<Omit<Pick<Service, ServiceField>, "name">>;
  /** Address of the person who answers for it, lower case. */
  owner?: string | undefined;
  room?: { said: SaidCapacity; on?: LocalDate | undefined } | undefined;
  confirmedOn?: LocalDate | undefined;
  /** The source says that it is not offered any more. */
  ended?: boolean | undefined;
};

/** Why a row is not imported. `column` and `field` are the source's own names. */
export type RowFault =
  | { code: "no-organisation" | "nothing-named" | "person-without-address" | "not-an-object" }
  | { code: "formula"; column: string }
  | {
      code: "email" | "need" | "size" | "pcn" | "domain" | "ages" | "room" | "date" | "yes-no" | "url" | "as";
      column: string;
      found: string;
    }
  | { code: "too-long"; column: string; limit: number }
  | { code: "contact-empty"; column: string }
  | { code: "owner-unknown"; found: string }
  | { code: "twice"; row: number };
export type BadRow = {
  row: number;
  /** What the row is about, as far as it says so. */
  name: string;
  /** The source's id of it: what cannot be read today is not gone. */
  id?: string | undefined;
  fault: RowFault;
};

/** What is worth knowing of a row that is imported. */
export type RowNote =
  /** A value that makes no sense was left out. */
  | { code: "left-out"; field: string; found: string }
  | { code: "shortened"; field: string; limit: number }
  | { code: "no-need" }
  /** The person asked to leave, or was taken off the list: an import does not bring anybody back. */
  | { code: "person-left"; email: string };
export type Note = { row: number; name: string; note: RowNote };

/** A source as it was read. */
export type Read = {
  rows: Row[];
  bad: BadRow[];
  notes: Note[];
  /** Columns that mean nothing to us. */
  unread: string[];
  /** The name of the feed; undefined: a table, which somebody keeps by hand. */
  feed?: string | undefined;
  /** It holds all that the feed has: what it does not name has gone. */
  whole: boolean;
};
