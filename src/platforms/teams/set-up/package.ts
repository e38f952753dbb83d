import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { manifestText, olderTeamsManifest, type TeamsAppFacts, teamsManifest } from "./manifest.js";
import { zip } from "./zip.js";

/** The file names that Teams wants at the top of the package, as the manifest names the icons. */
export const ICONS = { "color.png": 192, "outline.png": 32 } as const;
export type IconName = keyof typeof ICONS;

/** What manifests/teams holds in place of an installation's own id and address. */
export const PLACEHOLDERS: TeamsAppFacts = {
  appId: "00000000-0000-0000-0000-000000000000",
  publicUrl: "https://roundtable.example",
};

/** The files of manifests/teams, for whoever looks before installing; a package is made for one installation. */
export const MANIFESTS = {
  "manifest.json": teamsManifest,
  "manifest-1.19.json": olderTeamsManifest,
} as const;

/** The app package to upload: manifest and icons in a zip. `older`: with manifest 1.19. */
export function teamsPackage(facts: TeamsAppFacts, older = false): Buffer {
  const manifest = manifestText(older ? olderTeamsManifest(facts) : teamsManifest(facts));
  const icons = (Object.keys(ICONS) as IconName[]).map((name) => ({ name, content: iconOf(name) }));
  return zip([{ name: "manifest.json", content: Buffer.from(manifest) }, ...icons]);
}

/** @throws where the icon is not there. */
function iconOf(name: IconName): Buffer {
  const folder = manifestsFolder();
  if (folder === undefined) throw new Error("the folder manifests/teams is not there");
  return readFileSync(new URL(name, folder));
}

/** manifests/teams of the project: it lies one folder further up for what was compiled into dist/. */
export function manifestsFolder(): URL | undefined {
  return ["../../../../", "../../../../../"]
    .map((path) => new URL(`${path}manifests/teams/`, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
