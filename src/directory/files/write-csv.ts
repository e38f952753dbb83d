/** What a spreadsheet would carry out instead of showing (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** CSV as spreadsheets read it: UTF-8 with its mark, CRLF (RFC 4180), and no cell that is a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

/** Whatever begins like a formula, and what begins like our mark before one, gets that mark; reading takes it off. */
function cell(value: string): string {
  const safe = FORMULA.test(value) || /^'+[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
