import { randomBytes } from "node:crypto";
import { demoWords, partWords } from "../../cards/text/demo.js";
import { openLog } from "../app/log.js";
import type { Audience } from "../demo/month/happened.js";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../demo/month/play-month.js";
import { StoryBroke } from "../demo/month/story-types.js";
import { textTeller } from "../demo/month/tell-text.js";
import { openStage, type Stage } from "../demo/stage.js";
import type { World } from "../demo/world.js";
import type { CastName } from "../demo/world-plan.js";
import { openDatabase } from "../storage/connect.js";
import { migrateDatabase } from "../storage/migrate.js";
import { sealer } from "../storage/sealed.js";

/** Columns of the story: no wider than reads well, no narrower than its figures. */
const WIDTH = { least: 80, most: 96 } as const;

/**
 * `roundtable demo`: one PCN's month on a virtual clock, in a database in memory, through the real path. Tells it as
 * a story, or with `json` as one line an event. Exit code 1 when anything is not as the story tells it.
 */
export async function runDemo(
  { stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">,
  flags: { json?: boolean },
): Promise<number> {
  let stage: Stage | undefined;
  try {
    stage = await temporaryStage();
    const world = await raiseNaverley(stage);
    await playMonth(stage, world, flags.json ? jsonTeller(stdout) : reader(stdout, world));
    return 0;
  } catch (error) {
    const what = error instanceof StoryBroke ? error.message : demoWords.unexpected(reasonOf(error));
    stderr.write(`${what}\n`);
    return 1;
  } finally {
    await stage?.stop();
  }
}

async function temporaryStage(): Promise<Stage> {
  const database = await openDatabase({ kind: "memory" });
  await migrateDatabase(database);
  return openStage({ database, sealer: sealer(randomBytes(32)), log: openLog("warn"), start: MONTH_BEGINS });
}

function jsonTeller(stdout: Pick<NodeJS.WriteStream, "write">): Audience {
  return (beat) => {
    for (const happening of beat) stdout.write(`${JSON.stringify(happening)}\n`);
  };
}

function reader(stdout: NodeJS.WriteStream, { cast, members }: World): Audience {
  const parts = new Map(Object.entries(cast).map(([part, { id }]) => [id, partWords[part as CastName]]));
  const names = new Map(members.map(({ id, name, job }) => [id, `${name} (${parts.get(id) ?? job})`]));
  return textTeller({
    write: (text) => stdout.write(text),
    colour: stdout.isTTY === true && stdout.hasColors(),
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, stdout.columns ?? WIDTH.most)),
    nameOf: (member) => names.get(member) ?? member,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
