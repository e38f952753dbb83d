import { mailAsideCard } from "../../cards/desk/mail-aside-card.js";
import { digestOffCard, mailAnswerCard } from "../../cards/desk/mail-cards.js";
import { newLinkCard } from "../../cards/desk/new-link-card.js";
import { undeliveredCard } from "../../cards/desk/undelivered-card.js";
import { caseById } from "../cases/queries.js";
import { areaById, memberById, membersOfSeries, seriesOfMember } from "../directory/queries.js";
import { markAddress } from "../directory/use-cases/mark-address.js";
import { localDate } from "../kernel/instant.js";
import { momentWords, shortDayWithYear } from "../kernel/spoken.js";
import { seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import type { Surface, Work } from "../storage/work.js";
import type { CardSource, Room } from "./contract.js";
import { deliveryBindings } from "./deliveries.js";

const CARD = "desk.undelivered";

/**
 * A message can never arrive where it was to go: whoever keeps the list hears of it, once a day for each place. About
 * a person those hear who coordinate their MDTs, else who chair them; never the person whom nothing reaches.
 */
export async function tellUndelivered(
  work: Work,
  row: { card: string; surface: string },
  code: string,
): Promise<void> {
  if (code === "address-refused" || code === "address-not-theirs")
    await markAddress(work, row.surface.slice(row.surface.indexOf(":") + 1), code === "address-not-theirs");
  // Of the message that says so, nobody is told: it would come again.
  if (row.card === CARD || row.surface.startsWith("home:")) return;
  const about = await aboutSurface(work, row.surface as Surface);
  if (!about) return;
  const day = localDate(work.now, about.zone);
  for (const reader of await readersOf(work, about)) {
    await work.show({
      tag: `undelivered:${about.surface}:${code}:${day}`,
      at: `dm:${reader}`,
      card: CARD,
      args: { surface: about.surface, code, day },
    });
  }
}

type Lost = { surface: string; series: readonly string[]; member?: string; zone: string; name: string };

async function aboutSurface(store: Store, surface: Surface): Promise<Lost | undefined> {
  const id = surface.slice(surface.indexOf(":") + 1);
  if (/^(dm|mail|copy):/.test(surface)) {
    const member = await memberById(store, id);
    const area = member && (await areaById(store, member.area));
    if (!member || !area) return undefined;
    const series = (await seriesOfMember(store, id)).map((one) => one.series);
    return { surface, series, member: id, zone: area.zone, name: member.name };
  }
  const seriesId = surface.startsWith("thread:") ? (await caseById(store, id))?.series : id;
  const series = await seriesById(store, seriesId ?? "");
  if (!series) return undefined;
  return { surface: `channel:${series.id}`, series: [series.id], zone: series.zone, name: series.code };
}

async function readersOf(store: Store, { series, member }: Lost): Promise<ReadonlySet<string>> {
  const readers = new Set<string>();
  for (const id of series) {
    const people = (await membersOfSeries(store, id)).filter((one) => one.member.id !== member);
    const who = (role: "coordinator" | "chair") => people.filter(({ roles }) => roles.includes(role));
    const found = who("coordinator").length > 0 ? who("coordinator") : who("chair");
    for (const one of found) readers.add(one.member.id);
  }
  return readers;
}

const undeliveredSource: CardSource = async (store, args) => {
  const surface = (args.surface ?? "") as Surface;
  const about = await aboutSurface(store, surface);
  if (!about) return { drop: "no longer on the list" };
  return undeliveredCard({
    where: /^(dm|mail|copy):/.test(surface) ? "dm" : "channel",
    about: about.name,
    code: args.code ?? "",
    day: shortDayWithYear(args.day ?? ""),
  });
};

/** What belongs to no room of the product: that something stood in the way. */
export const deskRoom: Room = {
  bindings: deliveryBindings,
  cards: {
    [CARD]: undeliveredSource,
    "desk.new-link": async () => newLinkCard(),
    "desk.mail-answer": async () => mailAnswerCard(),
    "desk.digest-off": async () => digestOffCard(),
    "desk.mail-aside": async (store, args) => {
      const area = await areaById(store, args.area ?? "");
      return area
        ? mailAsideCard({ arrived: momentWords(args.at ?? "", area.zone) })
        : { drop: "no such area" };
    },
  },
  due: [],
};
