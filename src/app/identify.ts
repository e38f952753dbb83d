import { randomUUID } from "node:crypto";
import { problemSentences, readForm } from "../../cards/read-form.js";
import { replyCard } from "../../cards/reply-card.js";
import type { Member } from "../directory/domain/types.js";
import { allAreas, memberByAccount, memberById, membersByEmail, whoToAsk } from "../directory/queries.js";
import { linkAccount } from "../directory/use-cases/link-account.js";
import type { Result } from "../kernel/result.js";
import type { Binding, Done, Inbound, Newcomer, Refusal, Reply, Submission, Who } from "./contract.js";
import { isFirst, keepOutcome, pressId, Refused } from "./presses.js";
import { answer, formAgain, openForm, refused } from "./replies.js";
import type { Unit } from "./unit.js";

/** Either who it is, or what is said to whoever is nobody on a list. */
export type Known = { member: Member } | { reply: Reply };

/**
 * Who is it? By the link that was sent to them, or by account; else by the address that the platform vouches for, and then the account is linked; else, in
 * an installation without any area, the one who may set up the first. In the playground nobody is taken for another.
 */
export function identifier(
  unit: Unit,
  bindings: ReadonlyMap<string, Binding>,
): (inbound: Inbound) => Promise<Known> {
  const setUp = [...bindings.values()].find(({ newcomer }) => newcomer !== undefined);

  return async (inbound) => {
    const { who } = inbound;
    const linked = who.platform === "email" ? await memberById(unit.reading(), who.userId) : undefined;
    if (linked?.status === "active") return { member: linked };
    const member = await memberByAccount(unit.reading(), who.platform, who.userId);
    if (member) return { member };
    if (who.platform === "playground") return { reply: refused("not-on-the-list") };
    const email = addressOf(who);
    const [found, another] = email === undefined ? [] : await membersByEmail(unit.reading(), email);
    if (another) return { reply: refused("address-on-two-lists", { address: email ?? "" }) };
    if (found) return link(found, who);
    if (!setUp?.newcomer || (await allAreas(unit.reading())).length > 0) return notListed(email);
    if (inbound.kind === "submission" && inbound.action === setUp.action) {
      return sendFirst(setUp.action, setUp.newcomer, inbound);
    }
    return { reply: openForm(setUp.action, setUp.newcomer.form(who)) };
  };

  async function link({ id, area, name, email }: Member, who: Who): Promise<Known> {
    const linked = await unit.run({ kind: "member", id, area, name }, (work) =>
      linkAccount(work, id, email, { platform: who.platform, userId: who.userId }),
    );
    return linked ? { member: linked } : notListed(email);
  }

  /** Whom to ask can be said where there is only one area. */
  async function notListed(email: string | undefined): Promise<Known> {
    const ask = await whoToAsk(unit.reading());
    if (!ask) return { reply: refused("not-on-the-list") };
    return {
      reply:
        email === undefined
          ? refused("not-listed", ask)
          : refused("address-not-listed", { ...ask, address: email }),
    };
  }

  /** The form that sets everything up. Who sends it twice, or at the same moment as another, is known by then. */
  async function sendFirst(action: string, newcomer: Newcomer, sent: Submission): Promise<Known> {
    const { definition } = newcomer.form(sent.who);
    const { values, problems } = readForm(definition, sent.values);
    if (problems.length > 0) {
      const notice = replyCard.sentence({ code: "form-problems" });
      const errors = problemSentences(definition, problems);
      return { reply: formAgain(action, definition, "form-problems", { values, errors, notice }) };
    }
    const first = { id: randomUUID(), area: randomUUID(), name: String(values.name ?? "") };
    const result = await unit
      .run({ kind: "member", ...first }, async (work): Promise<Result<Done, Refusal>> => {
        const done = await newcomer.run(work, sent.who, values);
        if (!done.ok) throw new Refused(done.refusal);
        const id = pressId(sent.id, first.id);
        await isFirst(work, id, first.id, action);
        await keepOutcome(work, id, done.value);
        return done;
      })
      .catch((error: unknown): Result<Done, Refusal> => {
        if (error instanceof Refused) return { ok: false, refusal: error.refusal };
        throw error;
      });
    if (result.ok) return { reply: answer(result) };
    const member = await memberByAccount(unit.reading(), sent.who.platform, sent.who.userId);
    if (member) return { member };
    if (result.refusal.code === "area-there-already") return { reply: answer(result) };
    const notice = replyCard.sentence(result.refusal);
    return { reply: formAgain(action, definition, result.refusal.code, { values, notice }) };
  }
}

/** Whoever writes by email is known by the address itself. */
function addressOf({ platform, userId, profile }: Who): string | undefined {
  const address = (platform === "email" ? userId : (profile?.email ?? "")).trim().toLowerCase();
  return address === "" ? undefined : address;
}
