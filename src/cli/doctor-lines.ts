import { doctorWords } from "../../cards/text/doctor.js";

/** One thing looked at. A problem with Slack or Teams says besides what it means and what to click. */
export type DoctorCheck = {
  name: string;
  ok: boolean;
  say: string;
  code?: string;
  means?: string;
  click?: string;
};

/** For the terminal: a line a check, what it means and what to do below it, each under the other. */
export function doctorLines(
  checks: readonly DoctorCheck[],
  labels: Readonly<Record<string, string>>,
): string {
  const label = (name: string) => labels[name] ?? name;
  const width = Math.max(...checks.map(({ name }) => label(name).length));
  const below = " ".repeat(width + 5);
  const lines = checks.flatMap(({ name, ok, say, means, click }) => [
    doctorWords.line(label(name).padEnd(width), ok, say),
    ...(means === undefined ? [] : [`${below}${doctorWords.means(means)}`]),
    ...(click === undefined ? [] : [`${below}${doctorWords.click(click)}`]),
  ]);
  if (checks.some(({ ok }) => !ok)) lines.push("", doctorWords.again);
  return `${lines.join("\n")}\n`;
}
