import { readFileSync } from "node:fs";
import { manifestText } from "../set-up/manifest.js";
import { ICONS, type IconName, MANIFESTS, manifestsFolder, PLACEHOLDERS } from "../set-up/package.js";
import { good, problem, type TeamsCheck } from "./findings.js";

/** Whether what a package is made from is whole. `folder`: manifests/teams, as a file URL. */
export function checkPackage(folder: URL | undefined = manifestsFolder()): TeamsCheck[] {
  const problems: TeamsCheck[] = [];
  for (const file of Object.keys(ICONS) as IconName[]) {
    if (sizeOf(read(folder, file)) !== `${ICONS[file]}×${ICONS[file]}`)
      problems.push(problem("teams-package", "package-damaged", { file }));
  }
  for (const [file, make] of Object.entries(MANIFESTS)) {
    const kept = read(folder, file);
    if (kept === undefined) problems.push(problem("teams-package", "package-damaged", { file }));
    else if (kept.toString() !== manifestText(make(PLACEHOLDERS)))
      problems.push(problem("teams-package", "manifest-changed", { file }));
  }
  return problems.length > 0 ? problems : [good("teams-package", "package")];
}

/** In pixels, from a PNG's first chunk; undefined where it is none. Source: PNG specification, 11.2.2 IHDR. */
function sizeOf(png: Buffer | undefined): string | undefined {
  if (png === undefined || png.length < 24 || png.toString("latin1", 1, 4) !== "PNG") return undefined;
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

function read(folder: URL | undefined, file: string): Buffer | undefined {
  try {
    return folder && readFileSync(new URL(file, folder));
  } catch {
    return undefined;
  }
}
