import type { Stage } from "../stage.js";
import { seedWorld, type World } from "../world.js";
import { afterwards } from "./chapters/afterwards.js";
import { agendaOut } from "./chapters/agenda-out.js";
import { casesComeIn } from "./chapters/cases-come-in.js";
import { meeting } from "./chapters/meeting.js";
import { settingUp } from "./chapters/setting-up.js";
import type { Audience } from "./happened.js";
import { tellReckoning } from "./reckoning.js";
import { openStory } from "./story.js";

/** The clock of the stage when the month begins: a Monday morning in London. */
export const MONTH_BEGINS = "2026-12-07T09:00:00.000Z";

/** Puts Naverley's people, organisations and services into the stage's empty database. */
export function raiseNaverley(stage: Stage): Promise<World> {
  return stage.arrange((work) => seedWorld(work, "NAV"));
}

/** Plays the whole month before the audience. Throws StoryBroke where something is not as it is told. */
export async function playMonth(
  stage: Stage,
  { cast }: Pick<World, "cast">,
  audience: Audience,
): Promise<void> {
  const on = await openStory(stage, cast, audience);
  await settingUp(on);
  await casesComeIn(on);
  await agendaOut(on);
  await meeting(on);
  await afterwards(on);
  await tellReckoning(on);
}
