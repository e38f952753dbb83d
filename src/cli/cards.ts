import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allSamples, fileNameOf, toBlockKit } from "../../cards/samples.js";

/**
 * Writes every card and form with sample data as NAME.adaptive.json and NAME.blockkit.json.
 * @param dir made if it is not there; files of the same names are overwritten, others stay.
 * @returns how many files were written.
 * @throws CardLimitError when a platform would refuse one of them; nothing of that one is written.
 */
export async function writeCards(dir: string): Promise<number> {
  await mkdir(dir, { recursive: true });
  let written = 0;
  for (const { name, kind, make } of allSamples()) {
    const card = make();
    const files = { adaptive: card, blockkit: toBlockKit(kind, card) };
    for (const [ending, json] of Object.entries(files)) {
      await writeFile(join(dir, `${fileNameOf(name)}.${ending}.json`), `${JSON.stringify(json, null, 2)}\n`);
      written += 1;
    }
  }
  return written;
}
