import type { Unit } from "../../app/unit.js";
import { readEmail } from "../../directory/domain/email.js";
import { memberById, membersByEmail } from "../../directory/queries.js";

export type LinkAsking = { unit: Unit };

/** A link to somebody's own page, to the address they are listed with and to no other. */
export async function sendNewLink({ unit }: LinkAsking, member: string): Promise<void> {
  const listed = await memberById(unit.reading(), member);
  if (listed?.status !== "active") return;
  await unit.run({ kind: "clock" }, (work) =>
    work.show({
      // Asked for again within five minutes it is the same email, and it has gone out.
      tag: `member:${member}:link:${Math.floor(Date.parse(work.now) / 300_000)}`,
      at: `mail:${member}`,
      card: "desk.new-link",
      args: { member },
    }),
  );
}

/** The same by address. Who asks learns nothing: neither whether it is listed, nor by how long it takes. */
export async function sendNewLinkTo(on: LinkAsking, typed: string): Promise<void> {
  const address = readEmail(typed.slice(0, 300));
  const found = address === undefined ? [] : await membersByEmail(on.unit.reading(), address);
  const send = () => Promise.all(found.map(({ id }) => sendNewLink(on, id)));
  setImmediate(() => void send().catch(() => undefined));
}
