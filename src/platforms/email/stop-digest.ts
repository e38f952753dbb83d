import { areaById, memberById } from "../../directory/queries.js";
import { setDigest } from "../../directory/use-cases/set-digest.js";
import { localDate } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";

/**
 * The weekly summary is turned off for one person (RFC 8058, RFC 2369). Again: nothing more. Who asked by mail hears by
 * mail that it is done, once a day; who asked on a page sees it there. False: they are not on the list any more.
 */
export async function stopDigest(work: Work, member: string, how: "by-mail" | "on-page"): Promise<boolean> {
  const found = await memberById(work, member);
  const area = found && (await areaById(work, found.area));
  if (found?.status !== "active" || !area) return false;
  await setDigest(work, member, "off");
  if (how === "on-page") return true;
  await work.show({
    tag: `digest-off:${localDate(work.now, area.zone)}`,
    at: `mail:${member}`,
    card: "desk.digest-off",
    args: { member },
  });
  return true;
}
