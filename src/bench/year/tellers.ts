import type { Inbound } from "../../app/contract.js";
import type { Case } from "../../cases/domain/types.js";
import { caseById, casesOfHolder } from "../../cases/queries.js";
import { refIn } from "../../demo/month/happened.js";
import { meetingById } from "../../meetings/queries.js";
import { offerById, offersOfCase, type offersOfMember } from "../../offers/queries.js";
import { actionsOfCase, actionsOfMember } from "../../plan/queries.js";
import type { Store } from "../../storage/database.js";
import type { DigestDay, PersonSaid, What } from "../checker/log.js";
import type { Answers } from "./scene.js";

export type Told = {
  inbound: Inbound;
  who: string;
  data: Answers;
  first: string;
  typed: Answers;
  code: string;
};
export type Teller = (told: Told) => What[] | Promise<What[]>;

/** What a done press is called by the checker. The database is asked for references alone. */
export function tellersOf(store: Store): Readonly<Record<string, Teller>> {
  const caseRef = async (data: Answers, first: string) =>
    (data["case"] === undefined ? undefined : (await caseById(store, data["case"]))?.ref) ??
    refIn(first) ??
    "";
  const offerRef = async (data: Answers, first: string) =>
    (data["offer"] === undefined ? undefined : (await offerById(store, data["offer"]))?.ref) ??
    refIn(first) ??
    "";
  const decided =
    (as: "accepted" | "returned" | "deferred" | "signposted" | "outside"): Teller =>
    async ({ data, first }) => [{ did: "case-decided", case: await caseRef(data, first), as }];
  const ofCase =
    (did: "case-closed" | "case-brought-back" | "question"): Teller =>
    async ({ data, first }) => [{ did, case: await caseRef(data, first) }];
  const ofOffer =
    (did: "offer-confirmed" | "offer-withdrawn" | "help-started" | "help-ended"): Teller =>
    async ({ data, first }) => [{ did, offer: await offerRef(data, first) }];
  const partner =
    (answer: string): Teller =>
    ({ first, typed }) => [
      {
        did: "partner-said",
        offer: refIn(first) ?? "",
        answer,
        ...(typed["weeks"] ? { weeks: Number(typed["weeks"]) } : {}),
      },
    ];
  const over: Teller = ({ first }) => [{ did: "action-over", action: refIn(first) ?? "" }];

  async function newest(who: string, id: string | undefined): Promise<Case | undefined> {
    if (id !== undefined) return caseById(store, id);
    return (await casesOfHolder(store, who)).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0];
  }

  const brought: Teller = async ({ who, data, code }) => {
    const state = await newest(who, data["case"]);
    if (!state) return [];
    const { id, series, ref } = state;
    if (code !== "case-sent" && code !== "case-sent-late") {
      return ref === undefined ? [{ did: "draft", draft: id, series }] : [{ did: "case-changed", case: ref }];
    }
    const meeting = (await meetingById(store, state.meeting ?? ""))?.ref ?? "";
    const { excluded, late = false, text } = state;
    const words = text.situation.slice(0, 60);
    return [{ did: "case-sent", case: ref ?? "", draft: id, series, meeting, late, excluded, words }];
  };

  return {
    "cases.bring": brought,
    "cases.edit": brought,
    "cases.accept": decided("accepted"),
    "cases.accept-late": decided("accepted"),
    "cases.return": decided("returned"),
    "cases.defer": decided("deferred"),
    "cases.signpost": decided("signposted"),
    "cases.urgent-outside": decided("outside"),
    "cases.withdraw": async ({ data }) => {
      const ref = (await caseById(store, data["case"] ?? ""))?.ref;
      return ref === undefined
        ? [{ did: "draft-put-away", draft: data["case"] ?? "" }]
        : [{ did: "case-withdrawn", case: ref }];
    },
    "cases.close": ofCase("case-closed"),
    "cases.bring-back": ofCase("case-brought-back"),
    "cases.ask": ofCase("question"),
    "cases.answer": ({ first }) => [{ did: "question-answered", case: refIn(first) ?? "" }],
    "offers.make": async ({ who, data }) => {
      const made = (await offersOfCase(store, data["case"] ?? "")).filter(({ owner }) => owner === who);
      return offerDeed(made, await caseRef(data, ""));
    },
    "offers.record-for": async ({ data }) =>
      offerDeed(await offersOfCase(store, data["case"] ?? ""), await caseRef(data, "")),
    "offers.confirm": ofOffer("offer-confirmed"),
    "offers.withdraw": ofOffer("offer-withdrawn"),
    "offers.started": ofOffer("help-started"),
    "offers.outcome": ofOffer("help-ended"),
    "offers.accepted": partner("accepted"),
    "offers.needs-information": partner("needs-information"),
    "offers.could-not-reach": partner("could-not-reach"),
    "offers.waiting-list": partner("waiting-list"),
    "offers.no-capacity": partner("no-capacity"),
    "offers.not-suitable": partner("not-suitable"),
    "offers.answers": ({ first, typed }) => {
      const ref = (refIn(first) ?? "").replace(/-O\d+$/, "");
      return Object.entries(typed).flatMap(([field, said]) =>
        field.startsWith("answer-")
          ? [{ did: "person-said" as const, offer: `${ref}-${field.slice(7)}`, answer: said as PersonSaid }]
          : [],
      );
    },
    "offers.person-changed-mind": ({ first }) => [
      { did: "person-said", offer: refIn(first) ?? "", answer: "no" },
    ],
    "plan.add": async ({ data }) => actionDeed(await actionsOfCase(store, data["case"] ?? "")),
    "plan.done": over,
    "plan.not-possible": over,
    "plan.not-done": over,
    "plan.hand-over": async (told) => [
      ...(await over(told)),
      ...actionDeed(await actionsOfMember(store, told.typed["owner"] ?? "")),
    ],
    "meetings.start": ({ first }) => [{ did: "meeting-started", meeting: refIn(first) ?? "" }],
    "meetings.close": async ({ data }) => {
      const meeting = await meetingById(store, data["meeting"] ?? "");
      if (!meeting) return [];
      const done = meeting.agenda.filter(({ state }) => state === "done");
      const cases = await Promise.all(done.map(({ caseId }) => caseById(store, caseId)));
      const discussed = cases.flatMap((one) => one?.ref ?? []);
      return [{ did: "meeting-closed", meeting: meeting.ref, discussed }];
    },
    "meetings.sign-off": ({ first }) => [{ did: "meeting-signed-off", meeting: refIn(first) ?? "" }],
    "directory.pause": ({ inbound }) => {
      const until = inbound.kind === "submission" ? inbound.values["until"] : undefined;
      return typeof until === "string" && until !== "" ? [{ did: "paused", until }] : [{ did: "resumed" }];
    },
    "digest.settings": ({ typed }) => {
      const day = typed["day"];
      if (day === undefined) return [];
      return [{ did: "digest-day", day: day === "off" ? "off" : (Number(day) as DigestDay) }];
    },
    "directory.leave": () => [{ did: "left" }],
    "directory.set-capacity": ({ data }) => [{ did: "room-said", service: data["service"] ?? "" }],
    "directory.confirm-service": ({ data }) => [{ did: "service", service: data["service"] ?? "" }],
  };

  function offerDeed(made: Awaited<ReturnType<typeof offersOfMember>>, ref: string): What[] {
    const last = made.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
    return last ? [{ did: "offer", offer: last.ref, case: ref, owner: last.owner }] : [];
  }

  function actionDeed(actions: Awaited<ReturnType<typeof actionsOfCase>>): What[] {
    const last = actions.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))[0];
    return last ? [{ did: "action", action: last.ref, owner: last.owner, due: last.dueDate }] : [];
  }
}
