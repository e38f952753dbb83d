import { readEmail } from "./email.js";
import { readPcns } from "./pcn-codes.js";

/** One person of a pasted list. `line` counts from 1, as the list was pasted. */
export type Line = {
  line: number;
  name: string;
  email: string;
  organisation: string;
  job: string;
  pcns: readonly string[];
};

export type LineFault =
  | { code: "parts"; found: number }
  | { code: "empty"; part: "name" | "organisation" | "job" }
  | { code: "email"; found: string }
  | { code: "pcn"; found: string }
  | { code: "too-long"; part: "name" | "organisation" | "job"; limit: number }
  | { code: "twice"; line: number };
export type BadLine = { line: number; fault: LineFault };

/** The most that a name, an organisation or a job may have, in a form as in a list. */
export const LONGEST = 100;

/**
 * "Name, email, organisation, job, PCN" a line, parted by commas, or by tabs as a spreadsheet pastes it, or by
 * semicolons. A part that has a comma in it stands in double quotes. The PCN may be missing; several are parted by
 * spaces, or stand in capital letters with commas. Empty lines and a line of headings are passed over.
 */
export function readLines(text: string): { good: Line[]; bad: BadLine[] } {
  const good: Line[] = [];
  const bad: BadLine[] = [];
  for (const [index, typed] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    const parts = partsOf(typed);
    if (parts.every((part) => part === "")) continue;
    if (good.length + bad.length === 0 && /^e-?mail( address)?$/i.test(parts[1] ?? "")) continue;
    const read = readLine(line, parts);
    if ("fault" in read) {
      bad.push(read);
      continue;
    }
    const same = good.find(({ email }) => email === read.email);
    if (!same) good.push(read);
    else if (!isSame(same, read)) bad.push({ line, fault: { code: "twice", line: same.line } });
  }
  return { good, bad };
}

function readLine(line: number, parts: readonly string[]): Line | BadLine {
  const [name = "", address = "", organisation = "", job = "", ...codes] = parts;
  const wrong = (fault: LineFault): BadLine => ({ line, fault });
  // A job with a comma in it would otherwise be taken for a PCN: "Manager, north".
  const spilled = codes.length > 1 && codes.some((code) => !/^[A-Z ]*$/.test(code));
  if (parts.length < 4 || spilled) return wrong({ code: "parts", found: parts.length });
  const email = readEmail(address);
  if (email === undefined) return wrong({ code: "email", found: address });
  for (const [part, value] of Object.entries({ name, organisation, job }) as [
    "name" | "organisation" | "job",
    string,
  ][]) {
    if (value === "") return wrong({ code: "empty", part });
    if (value.length > LONGEST) return wrong({ code: "too-long", part, limit: LONGEST });
  }
  const pcns = readPcns(codes.join(" "));
  if (!pcns.ok) return wrong({ code: "pcn", found: pcns.refusal.found });
  return { line, name, email, organisation, job, pcns: pcns.value };
}

function partsOf(typed: string): string[] {
  if (typed.includes("\t")) return cut(typed, "\t");
  const byComma = cut(typed, ",");
  return byComma.length < 4 && typed.includes(";") ? cut(typed, ";") : byComma;
}

/** Parts at the mark, save within double quotes; a doubled quote within them is one. */
function cut(typed: string, mark: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const letter of typed) {
    const last = parts.length - 1;
    if (letter === '"') quoted = !quoted;
    else if (letter === mark && !quoted) parts.push("");
    else parts[last] += letter;
  }
  const tidy = parts.map((part) => part.replace(/\s+/g, " ").trim());
  while (tidy.length > 1 && tidy.at(-1) === "") tidy.pop();
  return tidy;
}

function isSame(one: Line, other: Line): boolean {
  return JSON.stringify({ ...one, line: 0 }) === JSON.stringify({ ...other, line: 0 });
}
