import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type TeamsPackageRefusal, teamsPackageWords } from "../../cards/text/teams-app.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { publicAddress } from "../platforms/public-address.js";
import { isGuid } from "../platforms/teams/set-up/guid.js";
import type { TeamsAppFacts } from "../platforms/teams/set-up/manifest.js";
import { teamsPackage } from "../platforms/teams/set-up/package.js";

/** What was typed after `roundtable teams-package`, as typed. */
export type PackageArgv = {
  appId: string;
  url: string;
  out: string;
  name?: string;
  older?: boolean;
  mentionsOnly?: boolean;
};

/**
 * `roundtable teams-package --app-id ID --url https://… --out FILE.zip`: writes the app package to upload to Teams.
 * Exit code 0. Anything malformed: exit code 2, nothing written, one sentence in `err`.
 * @throws where the file cannot be written.
 */
export function runTeamsPackage(argv: PackageArgv): { out: string; err: string; exitCode: 0 | 2 } {
  const facts = factsOf(argv);
  if (!facts.ok) return { out: "", err: `${teamsPackageWords[facts.refusal.code]}\n`, exitCode: 2 };
  writeFileSync(argv.out, teamsPackage(facts.value, argv.older));
  return { out: teamsPackageWords.written(argv.out), err: "", exitCode: 0 };
}

function factsOf({
  appId,
  url,
  out,
  name,
  mentionsOnly,
}: PackageArgv): Result<TeamsAppFacts, { code: TeamsPackageRefusal }> {
  if (!isGuid(appId.trim())) return refuse({ code: "app-id-misshaped" });
  const address = publicAddress(url);
  if (!address.ok) return address;
  const called = name?.trim();
  if (called !== undefined && (called === "" || called.length > 30)) return refuse({ code: "name-misfits" });
  if (!/\.zip$/i.test(out)) return refuse({ code: "not-a-zip" });
  if (!existsSync(dirname(out))) return refuse({ code: "no-such-folder" });
  return ok({
    appId: appId.trim().toLowerCase(),
    publicUrl: address.value,
    ...(called === undefined ? {} : { name: called }),
    ...(mentionsOnly ? { mentionsOnly } : {}),
  });
}
