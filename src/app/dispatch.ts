import type { FormDefinition } from "../../cards/form.js";
import { problemSentences, readForm } from "../../cards/read-form.js";
import { replyCard } from "../../cards/reply-card.js";
import type { Member } from "../directory/domain/types.js";
import { areaById, keeping, organisationsOfArea, rolesIn, servicesOfArea } from "../directory/queries.js";
import { type LocalDate, localDate, type Zone } from "../kernel/instant.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { momentWords } from "../kernel/spoken.js";
import type { Channel } from "../meetings/domain/types.js";
import type { Store } from "../storage/database.js";
import type { Actor, Work } from "../storage/work.js";
import { type Command as CommandLine, readCommand } from "./commands.js";
import type {
  About,
  Binding,
  Command,
  Data,
  Done,
  FormValues,
  Inbound,
  Press,
  Reading,
  Refusal,
  Reply,
  Submission,
} from "./contract.js";
import { guardForm } from "./guard-form.js";
import { identifier } from "./identify.js";
import { assertPlain, hasLooked, lookAgain, withoutLook } from "./look-first.js";
import { isKeepers, POLICY, refusalFor } from "./policy.js";
import { isFirst, keepOutcome, pressId, Refused, readPress } from "./presses.js";
import { answer, formAgain, openForm, whisper, refused as words } from "./replies.js";
import { readSaid } from "./said-values.js";
import type { Unit } from "./unit.js";

/**
 * The way of one press: who is it, may they, then the binding of its action. The same for every platform;
 * every answer is something to show to the one who pressed, a refusal too. Throws only on faults of ours.
 */
export type Dispatch = (inbound: Inbound) => Promise<Reply>;

export function dispatcher(
  unit: Unit,
  bindings: ReadonlyMap<string, Binding>,
  pagesAt?: (member: string) => NonNullable<Reading["pages"]>,
): Dispatch {
  const identify = identifier(unit, bindings);

  return async (inbound) => {
    const known = await identify(inbound);
    if ("reply" in known) return known.reply;
    const { member } = known;
    if (inbound.kind === "command") return onCommand(inbound, member);
    const binding = bindings.get(inbound.action);
    if (!binding) return words("unknown-action");
    return inbound.kind === "press"
      ? onPress(inbound, binding, member)
      : onSubmission(inbound, binding, member);
  };

  function readingOf(actor: Member): Reading {
    const pages = pagesAt?.(actor.id);
    return { ...unit.reading(), now: unit.now(), actor, ...(pages ? { pages } : {}) };
  }

  async function onCommand(command: Command, member: Member): Promise<Reply> {
    const read: CommandLine = await readCommand(
      unit.reading(),
      command.text,
      member,
      command.place,
      unit.now(),
      channelOf(command),
    );
    if (!read.ok) return words(read.refusal.code, read.refusal.with);
    const binding = bindings.get(read.value.action);
    if (!binding) return words("unknown-action");
    const press: Press = { ...command, kind: "press", action: read.value.action, data: read.value.data };
    if (read.value.values) {
      return onSubmission(
        { ...press, kind: "submission", context: read.value.data, values: read.value.values },
        binding,
        member,
      );
    }
    return onPress(press, binding, member, read.value.notice);
  }

  async function onPress(pressed: Press, binding: Binding, member: Member, notice?: string): Promise<Reply> {
    // Whoever opens a form anew has not looked yet.
    const press = { ...pressed, data: withoutLook(pressed.data).data };
    const refused = await mayNot(binding, press.data, member);
    if (refused) return whisper(refused);
    const reading = readingOf(member);
    if (binding.form) {
      const opened = await binding.form(reading, press.data);
      if (!opened.ok) return whisper(opened.refusal);
      const form = notice === undefined ? opened.value : { ...opened.value, notice };
      return openForm(binding.action, form, press.data);
    }
    if (binding.view) {
      const card = await binding.view(reading, press.data);
      if (!card.ok) return whisper(card.refusal);
      return { kind: "whisper", card: card.value, about: { code: binding.action, refused: false } };
    }
    return answer(await once(press, binding, member, press.data, {}));
  }

  async function onSubmission(submitted: Submission, binding: Binding, member: Member): Promise<Reply> {
    const { data: context, lookedAt } = withoutLook(submitted.context);
    const sent = { ...submitted, context };
    const refused = await mayNot(binding, sent.context, member);
    if (refused) return whisper(refused);
    if (!binding.form || !binding.run) return words("unknown-action");
    const earlier = await doneBefore(sent.id, member);
    if (earlier) return answer(earlier);
    const reading = readingOf(member);
    const opened = await binding.form(reading, sent.context);
    if (!opened.ok) return whisper(opened.refusal);
    const { definition } = opened.value;
    const read = readForm(definition, sent.values, readSaid(await todayOf(definition, member)));
    const again = (code: Refusal["code"], state: Parameters<typeof formAgain>[3]): Reply =>
      formAgain(binding.action, definition, code, { context: sent.context, ...state });
    // The guard looks first, so that nothing unsafe is shown back, whatever else is wrong with the form.
    const guarded = guardForm(definition, read.values, sent.values, unit.sealer, await namesThatPass(member));
    const problems = problemSentences(definition, read.problems);
    const marked =
      guarded.verdict === "stopped"
        ? { values: guarded.values, errors: { ...problems, ...guarded.errors }, extra: guarded.questions }
        : { values: guarded.values, errors: problems };
    const urgent = await binding.first?.(reading, sent.context, read.values);
    if (urgent) {
      await afterRefusal(sent, binding, member, sent.context, urgent);
      return again(urgent.code, { ...marked, notice: replyCard.sentence(urgent) });
    }
    if (guarded.verdict === "stopped") {
      const facts = { fields: Object.keys(guarded.errors).length, questions: guarded.questions.length };
      await unit.run(actorOf(member), async (work) => {
        if (!(await isFirst(work, `${pressId(sent.id, member.id)}/stopped`, member.id, binding.action)))
          return;
        await work.record({ type: "guard-stopped", thing: binding.action, facts }, member.area);
      });
      return again("guard-stopped", { ...marked, notice: replyCard.sentence({ code: "guard-stopped" }) });
    }
    if (read.problems.length > 0) {
      return again("form-problems", { ...marked, notice: replyCard.sentence({ code: "form-problems" }) });
    }
    const values = {
      ...guarded.values,
      ...(guarded.confirmed > 0 ? { $confirmedFindings: guarded.confirmed } : {}),
      ...(guarded.recognisable.length > 0 ? { $recognisable: [...guarded.recognisable] } : {}),
    };
    if (binding.lookFirst) {
      assertPlain(definition);
      const look = await binding.lookFirst(reading, sent.context, guarded.values);
      if (look && !hasLooked(lookedAt, look, guarded.values))
        return again(look.code, lookAgain(look, sent.context, guarded.values));
    }
    const result = await once(sent, binding, member, sent.context, values);
    if (result.ok) return answer(result);
    return again(result.refusal.code, { values: guarded.values, notice: replyCard.sentence(result.refusal) });
  }

  /** Only forms that ask for a day need one. */
  async function todayOf({ fields }: FormDefinition, member: Member): Promise<LocalDate> {
    const dated = fields.some(({ kind }) => kind === "date");
    return localDate(unit.now(), dated ? await zoneOf(unit.reading(), member) : "utc");
  }

  /** The author's own name, and what the directory of the area lists, name no person a case is about. */
  async function namesThatPass(member: Member): Promise<string[]> {
    const store = unit.reading();
    const organisations = await organisationsOfArea(store, member.area);
    const services = await servicesOfArea(store, member.area);
    return [member.name, ...[...organisations, ...services].map(({ name }) => name)];
  }

  /** Runs the use case; the same press id gets the answer of the first time, and nothing is done twice. */
  async function once(
    inbound: Press | Submission,
    binding: Binding,
    member: Member,
    data: Data,
    values: FormValues,
  ): Promise<Result<Done, Refusal>> {
    const run = binding.run;
    if (!run) return refuse({ code: "unknown-action" });
    const earlier = await doneBefore(inbound.id, member);
    if (earlier) return earlier;
    let heldUntil: string | undefined;
    const result = await unit
      .run(actorOf(member), async (work): Promise<Result<Done, Refusal>> => {
        const id = pressId(inbound.id, member.id);
        if (!(await isFirst(work, id, member.id, binding.action))) {
          // The other one has committed by now: the insert waited for it. Read with the transaction's own client.
          return (await readPress(work, id)) ?? refuse({ code: "unknown-action" });
        }
        const done = await run(work, data, values);
        if (!done.ok) throw new Refused(done.refusal);
        await keepOutcome(work, id, done.value);
        work.onHeld = async (until) => {
          heldUntil = await inWords(work, until, member);
          await keepOutcome(work, id, { ...done.value, heldUntil });
        };
        return done;
      })
      .catch((error: unknown) => {
        if (error instanceof Refused) return refuse(error.refusal);
        throw error;
      });
    if (!result.ok) await afterRefusal(inbound, binding, member, data, result.refusal);
    return result.ok && heldUntil !== undefined ? ok({ ...result.value, heldUntil }) : result;
  }

  /** What must stay although the form was refused; once for one press id. */
  async function afterRefusal(
    inbound: Press | Submission,
    binding: Binding,
    member: Member,
    data: Data,
    refusal: Refusal,
  ): Promise<void> {
    const after = binding.afterRefusal;
    if (!after) return;
    await unit.run(actorOf(member), async (work) => {
      if (await isFirst(work, `${pressId(inbound.id, member.id)}/refused`, member.id, binding.action)) {
        await after(work, refusal, data);
      }
    });
  }

  async function mayNot(binding: Binding, data: Data, member: Member): Promise<Refusal | undefined> {
    const rule = POLICY[binding.action];
    if (rule === undefined) throw new Error(`no line in the policy table for ${binding.action}`);
    const store = unit.reading();
    const about: About | undefined = binding.about ? await binding.about(store, data, member) : {};
    if (!about) return { code: "no-longer-there" };
    const roles = about.series === undefined ? [] : await rolesIn(store, about.series, member.id);
    const keeps = isKeepers(rule) ? await keeping(store, member) : "nothing";
    const code = refusalFor(rule, { member, roles, about, keeps });
    return code === undefined ? undefined : { code };
  }

  async function doneBefore(id: string, member: Member): Promise<Result<Done, Refusal> | undefined> {
    return readPress(unit.reading(), pressId(id, member.id));
  }
}

/** Whoever presses in the evening learns when the others hear of it. */
async function inWords(work: Work, until: string, member: Member): Promise<string> {
  return momentWords(until, await zoneOf(work, member));
}

async function zoneOf(store: Store, member: Member): Promise<Zone> {
  return (await areaById(store, member.area))?.zone ?? "Europe/London";
}

/** Only chat platforms have channels that an MDT can be connected with. */
function channelOf({ who: { platform }, channel }: Command): Channel | undefined {
  if (channel === undefined || (platform !== "slack" && platform !== "teams")) return undefined;
  return { platform, id: channel };
}

function actorOf({ id, area, name }: Member): Actor {
  return { kind: "member", id, area, name };
}
