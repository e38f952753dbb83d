import pino from "pino";
import type { Card } from "../../cards/card-types.js";
import { toText } from "../../cards/render/plain.js";
import { steppedClock } from "../../src/app/clock.js";
import { compose, type Roundtable } from "../../src/app/compose.js";
import type { Reply, Who } from "../../src/app/contract.js";
import { memberById } from "../../src/directory/queries.js";
import { DeliveryError, type Messenger } from "../../src/jobs/messenger.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

/** An installation on a platform that knows everybody's profile, with an empty database: the real path throughout. */
export type Newcomers = {
  roundtable: Roundtable;
  press(who: Who, action: string, data?: Record<string, string>, id?: string): Promise<Reply>;
  submit(
    who: Who,
    action: string,
    values: Record<string, unknown>,
    data?: Record<string, string>,
    id?: string,
  ): Promise<Reply>;
  command(who: Who, text: string): Promise<Reply>;
  /** What arrived in the direct messages of whoever has this address, as words; one text a message. */
  inbox(address: string): string[];
  events(type: string): Promise<number>;
  rows(table: string): Promise<number>;
  close(): Promise<void>;
};

/** Monday 2 November 2026, 09:00 in London. */
const START = "2026-11-02T09:00:00.000Z";

/** Somebody as Slack knows them. */
export function slack(name: string, email = addressOf(name)): Who {
  return { platform: "slack", userId: `U-${email}`, profile: { name, email } };
}

export function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", ".")}@northvale.example`;
}

/** `reaches`: whether the platform can write to somebody who has no account with us yet. */
export async function openNewcomers(reaches: (email: string) => boolean = () => true): Promise<Newcomers> {
  const database = await openTestDatabase();
  const inboxes = new Map<string, { id: string; card: Card }[]>();
  let posted = 0;
  const boxOf = (email: string) => {
    const box = inboxes.get(email) ?? [];
    inboxes.set(email, box);
    return box;
  };
  const messenger: Messenger = {
    platform: "playground",
    async post(place, card) {
      if (place.kind === "dm" && place.member.accounts.length === 0 && !reaches(place.member.email))
        throw new DeliveryError("gone", "nobody of that address");
      posted += 1;
      if (place.kind === "dm") boxOf(place.member.email).push({ id: String(posted), card });
      return String(posted);
    },
    async update(place, id, card) {
      const shown = place.kind === "dm" && boxOf(place.member.email).find((one) => one.id === id);
      if (shown) shown.card = card;
    },
    find: async () => undefined,
  };
  const roundtable = await compose({
    database,
    sealer: sealer(Buffer.alloc(32, 3)),
    clock: steppedClock(START),
    log: pino({ level: "silent" }),
    messengersFor: () => [messenger],
    working: true,
    tickEvery: 0,
  });
  let ids = 0;
  const then = async (reply: Reply) => {
    await roundtable.settle();
    return reply;
  };
  const count = async (query: string, ...values: string[]) =>
    Number((await database.pool.query(query, values)).rows[0].n);
  return {
    roundtable,
    press: async (who, action, data = {}, id = `p${++ids}`) =>
      then(await roundtable.dispatch({ kind: "press", id, who, action, data })),
    submit: async (who, action, values, context = {}, id = `s${++ids}`) =>
      then(await roundtable.dispatch({ kind: "submission", id, who, action, context, values })),
    command: async (who, text) =>
      then(await roundtable.dispatch({ kind: "command", id: `c${++ids}`, who, text })),
    inbox: (address) => boxOf(address).map(({ card }) => toText(card)),
    events: (type) => count("select count(*)::int as n from roundtable.events where type = $1", type),
    rows: (table) => count(`select count(*)::int as n from roundtable.${table}`),
    async close() {
      await roundtable.stop();
      await database.close();
    },
  };
}

/** As somebody fills in the first form of all. */
export const AREA_FORM = {
  area: "Northvale",
  line: "Northvale crisis line",
  lineNumber: "0808 157 0000",
  safeguarding: "Safeguarding desk",
  safeguardingNumber: "01632 960111",
  name: "Sam Hollis",
  organisation: "Northvale Together",
  size: "local",
  job: "local lead",
  discipline: "voluntary sector",
};

export const PERSON_FORM = {
  name: "Jo Marlow",
  email: addressOf("Jo Marlow"),
  organisation: "new-organisation",
  newOrganisation: "Reedwater Trust",
  size: "grassroots",
  job: "peer worker",
  discipline: "voluntary sector",
  pcns: "NAV",
  as: "partner",
};

export const LIST_FORM = { size: "local", discipline: "voluntary sector" };

export const SAM = slack("Sam Hollis");

/** Sam has set Northvale up. */
export async function setUpNorthvale(scene: Newcomers): Promise<void> {
  const reply = await scene.submit(SAM, "directory.set-up", AREA_FORM);
  if (codeOf(reply) !== "area-set-up") throw new Error(codeOf(reply));
}

/** NAV set up by Sam as its chair, and started. */
export async function startNav(scene: Newcomers): Promise<string> {
  const proposed = await scene.submit(SAM, "series.setup", {
    code: "NAV",
    name: "Naverley MDT",
    rule: "3rd Wednesday 10:00 for 60m",
    chair: (await memberAt(scene, addressOf("Sam Hollis")))?.id,
    onHoliday: "ask",
  });
  const { rows } = await scene.roundtable.database.pool.query("select id from roundtable.series");
  const series = rows[0]?.id;
  const started = await scene.press(SAM, "series.confirm", { series });
  if (codeOf(started) !== "series-started") throw new Error(`${codeOf(proposed)} ${codeOf(started)}`);
  return series;
}

/** The member with this address, whether or not they are still on the list. */
export async function memberAt(scene: Newcomers, email: string) {
  const { rows } = await scene.roundtable.database.pool.query(
    "select id from roundtable.members where state->>'email' = $1",
    [email],
  );
  return memberById(scene.roundtable.unit.reading(), rows[0]?.id ?? "");
}

export function codeOf(reply: Reply): string {
  return reply.kind === "form" ? `form:${reply.action}` : reply.about.code;
}

export function wordsOf(reply: Reply): string {
  return toText(reply.card);
}
