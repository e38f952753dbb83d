export type Register = "letter" | "notes" | "bullets" | "chat" | "dictated" | "capitals";

export type IdentifierType =
  | "name"
  | "phone"
  | "email"
  | "handle"
  | "url"
  | "nhs-number"
  | "reference"
  | "nino"
  | "vehicle"
  | "bank"
  | "postcode"
  | "address"
  | "house-name"
  | "birth-date"
  | "event-date"
  | "exact-age"
  | "place";

export type NameForm = "first" | "last" | "full" | "title" | "nick" | "initials" | "last-first";

export type Disguise =
  | "spaced"
  | "zero-width"
  | "look-alike"
  | "digits-for-letters"
  | "dotted"
  | "full-width"
  | "odd-hyphen"
  | "decomposed";

export type Identifier = {
  /** UTF-16 offsets into the document's text; `end` is exclusive. */
  start: number;
  end: number;
  type: IdentifierType;
  /** For names: which list the name is from. */
  origin?: string;
  /** For names: "title" is a surname that stands after Mrs, Dr, Nurse; the title itself is not labelled. */
  form?: NameForm;
  /**
   * Any one alone could lead to the person: names, numbers, contacts, full postcodes, addresses, birth dates.
   * Ages, dates of events, places, outward postcodes and a street without its number only narrow it down.
   */
  direct: boolean;
  disguise?: Disguise;
};

export type HeldOutDocument = {
  id: string;
  register: Register;
  template: string;
  text: string;
  identifiers: Identifier[];
};

/** `text` holds slots: `{she.first}`, `{phone}`, `{place.village}`. */
export type Template = { id: string; register: Register; text: string };
