import { localDate } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { areaById, memberById } from "../queries.js";

/**
 * One message that says who we are, what is asked of them and how to stop. Again renews that same message, and sends
 * it to whoever it could not reach before. `now`: also in quiet hours, to somebody who is there. `back`: somebody who
 * had left gets a new one.
 */
export async function welcome(
  work: Work,
  id: string,
  how: { now?: boolean; back?: boolean } = {},
): Promise<void> {
  const member = await memberById(work, id);
  const area = member && (await areaById(work, member.area));
  if (!area) throw new Error(`no member ${id}`);
  await work.show({
    tag: `member:${id}:welcome${how.back ? `-${localDate(work.now, area.zone)}` : ""}`,
    at: `dm:${id}`,
    card: "directory.welcome",
    args: { member: id },
    atOnce: how.now === true,
  });
}
