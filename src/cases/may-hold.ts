import type { Chosen } from "../../cards/offers/member-choice.js";
import type { Member, Role } from "../directory/domain/types.js";
import { memberById, membersOfSeries, organisationById, rolesIn } from "../directory/queries.js";
import type { Store } from "../storage/database.js";
import type { Case } from "./domain/types.js";

/** As which one may bring a case, and so hold one. */
export const HOLDING: readonly Role[] = ["chair", "deputy", "partner"];

type Which = Pick<Case, "series" | "excluded">;

/** Takes part in the series, is on its list, and of no organisation that the case leaves out (G5). */
export async function mayHold(store: Store, state: Which, id: string): Promise<boolean> {
  const member = await memberById(store, id);
  return member !== undefined && fits(state, member, await rolesIn(store, state.series, id));
}

/** Whoever could hold the case besides its holder, by name. */
export async function couldHold(store: Store, state: Which & Pick<Case, "owner">): Promise<Chosen[]> {
  const people: Chosen[] = [];
  for (const { member, roles } of await membersOfSeries(store, state.series)) {
    if (member.id === state.owner || !fits(state, member, roles)) continue;
    const { id, name } = member;
    people.push({ id, name, organisation: (await organisationById(store, member.organisation))?.name ?? "" });
  }
  return people;
}

/** The holder can still say yes or no: they are on the list and take part. */
export async function stillHolds(store: Store, state: Pick<Case, "series" | "owner">): Promise<boolean> {
  return mayHold(store, { series: state.series, excluded: [] }, state.owner);
}

function fits({ excluded }: Which, member: Member, roles: readonly Role[]): boolean {
  return (
    member.status === "active" &&
    roles.some((role) => HOLDING.includes(role)) &&
    !excluded.includes(member.organisation)
  );
}
