import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a text that must be pure takes from the machine all the same: the clock, chance, the environment. */
export function machineWords(text: string): string[] {
  return [...withoutComments(text).matchAll(taken)].map(([found]) => found);
}

const taken = new RegExp(
  [
    String.raw`\bnew Date\(\s*\)`,
    String.raw`\b(?<!\.)Date\(\s*\)`,
    String.raw`\bDate\.now\b`,
    String.raw`\bDateTime\.(?:now|local|utc)\(\s*\)`,
    String.raw`\bperformance\.now\b`,
    String.raw`\bMath\.random\b`,
    String.raw`\brandom(?:UUID|Bytes|Int)\b`,
    String.raw`\bgetRandomValues\b`,
    String.raw`\bprocess\.env\b`,
    String.raw`\bset(?:Timeout|Interval|Immediate)\b`,
  ].join("|"),
  "g",
);

/** Whether a text reads the environment, by its own name or by an import. */
export function readsEnvironment(text: string): boolean {
  return /\bprocess\s*(\.|\?\.)\s*env\b|\bprocess\[["']env["']\]|\benv\b[^;]*from ["'](node:)?process["']/.test(
    withoutComments(text),
  );
}

/** Comments may speak of what the code must not do. Only whole-line ones: a `//` may stand in an address. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** Every TypeScript file under a folder of the project: its path from the project's folder, and its text. */
export function codeUnder(project: string, folder: string): { path: string; text: string }[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(project, path), "utf8") }));
}
