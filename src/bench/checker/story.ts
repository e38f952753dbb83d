import type { Deed, Log } from "./log.js";
import { firstLine, refsIn } from "./messages.js";
import type { Action, Case, Draft, Meeting, Offer, Person, Series, Service, Story } from "./story-types.js";

/** Reads the list of what people did once, from the beginning. */
export function storyOf(log: Log): Story {
  const series = new Map<string, Series>();
  const meetings = new Map<string, Meeting>();
  const people = new Map<string, Person>();
  const drafts = new Map<string, Draft>();
  const cases = new Map<string, Case>();
  const offers = new Map<string, Offer>();
  const actions = new Map<string, Action>();
  const services = new Map<string, Service>();
  const outages: { from: string; until: string }[] = [];
  const presses = new Set<string>();

  const person = (id: string): Person => {
    const found = people.get(id) ?? { id, organisation: "", lists: [], pauses: [], digest: [] };
    people.set(id, found);
    return found;
  };
  const touch = (ref: string, moment: string) =>
    cases.get(/^[A-Z]+-\d+-\d+/.exec(ref)?.[0] ?? "")?.touched.push(moment);
  const end = (ref: string, moment: string) => {
    const one = cases.get(ref);
    if (one) one.endedAt ??= moment;
  };

  for (const deed of [...log.deeds].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (deed.who !== "" && isPress(deed)) presses.add(`${deed.who} ${deed.at}`);
    for (const key of ["case", "offer", "action"] as const) {
      if (key in deed && !isSaidAgain(deed)) touch(String((deed as Record<string, unknown>)[key]), deed.at);
    }
    take(deed);
  }
  for (const { card, text, at } of log.seen) {
    // Eight weeks on the clock itself brings a case back.
    if (card === "cases.told" && firstLine(text).includes("back on an agenda"))
      cases.get(refsIn(firstLine(text))[0] ?? "")?.broughtBack.push(at);
    if (!/^offers\.(standby|held|forward|news)$/.test(card)) continue;
    const offer = offers.get(refsIn(firstLine(text))[0] ?? "");
    if (!offer) continue;
    if (card === "offers.standby" || card === "offers.held") offer.heldAt ??= at;
    else if (offer.heldAt !== undefined && offer.heldAt < at) offer.freedAt ??= at;
  }
  const zone = [...series.values()][0]?.zone ?? "Europe/London";
  return {
    log,
    zone,
    series,
    meetings,
    people,
    drafts: [...drafts.values()],
    cases,
    offers,
    actions,
    services,
    outages,
    presses,
  };

  /** The same answer as before: nothing has changed. */
  function isSaidAgain(deed: Deed): boolean {
    if (deed.did === "help-started") return offers.get(deed.offer)?.startedAt !== undefined;
    if (deed.did !== "partner-said") return false;
    const last = offers.get(deed.offer)?.partner.at(-1)?.value;
    return last !== undefined && last.answer === deed.answer && last.weeks === deed.weeks;
  }

  function take(deed: Deed): void {
    const { at, who } = deed;
    switch (deed.did) {
      case "series": {
        const one = series.get(deed.series) ?? { id: deed.series, code: deed.code, zone: deed.zone, was: [] };
        one.was.push({ at, value: { chair: deed.chair, deputy: deed.deputy, settings: deed.settings } });
        series.set(deed.series, one);
        return;
      }
      case "joined": {
        const one = person(who);
        one.organisation = deed.organisation;
        one.lists = one.lists.filter((list) => list.series !== deed.series);
        one.lists.push({ series: deed.series, brings: deed.brings, from: at });
        return;
      }
      case "left":
        person(who).leftAt = at;
        return;
      case "meeting": {
        const one = meetings.get(deed.meeting) ?? {
          ref: deed.meeting,
          series: deed.series,
          was: [],
          discussed: [],
        };
        one.was.push({ at, value: { start: deed.start, end: deed.end, state: deed.state } });
        meetings.set(deed.meeting, one);
        return;
      }
      case "meeting-started":
      case "meeting-closed":
      case "meeting-signed-off":
        ofMeeting(deed);
        return;
      case "draft":
        if (!drafts.has(deed.draft))
          drafts.set(deed.draft, { id: deed.draft, owner: who, series: deed.series, from: at });
        return;
      case "draft-put-away":
        endDraft(deed.draft, at);
        return;
      case "case-sent":
        sent(deed);
        return;
      case "case-decided": {
        cases.get(deed.case)?.decisions.push({ at, value: deed.as });
        if (deed.as === "signposted" || deed.as === "outside") end(deed.case, at);
        return;
      }
      case "case-withdrawn":
      case "case-closed":
        end(deed.case, at);
        return;
      case "offer":
        offers.set(deed.offer, {
          ref: deed.offer,
          case: deed.case,
          owner: deed.owner,
          madeAt: at,
          person: [],
          partner: [],
        });
        return;
      case "offer-withdrawn":
      case "help-started":
      case "help-ended":
        ofOffer(
          deed.offer,
          { "offer-withdrawn": "withdrawnAt", "help-started": "startedAt", "help-ended": "endedAt" } as const,
          deed.did,
          at,
        );
        return;
      case "person-said":
        offers.get(deed.offer)?.person.push({ at, value: deed.answer });
        return;
      case "partner-said":
        offers.get(deed.offer)?.partner.push({ at, value: { answer: deed.answer, weeks: deed.weeks } });
        return;
      case "action":
        actions.set(deed.action, {
          ref: deed.action,
          owner: deed.owner,
          due: deed.due,
          addedAt: at,
        });
        return;
      case "action-over": {
        const one = actions.get(deed.action);
        if (one) one.overAt ??= at;
        return;
      }
      case "paused": {
        const { pauses } = person(who);
        const running = pauses.at(-1);
        if (running) running.endedAt ??= at;
        pauses.push({ from: at, until: deed.until });
        return;
      }
      case "resumed": {
        const running = person(who).pauses.at(-1);
        if (running) running.endedAt ??= at;
        return;
      }
      case "digest-day":
        person(who).digest.push({ at, value: deed.day });
        return;
      case "service":
      case "room-said": {
        const one = services.get(deed.service) ?? { owner: who, confirmed: [], room: [] };
        (deed.did === "service" ? one.confirmed : one.room).push(at);
        services.set(deed.service, one);
        return;
      }
      case "service-ended":
        services.delete(deed.service);
        return;
      case "outage":
        outages.push({ from: at, until: deed.until });
        return;
      case "case-brought-back":
        cases.get(deed.case)?.broughtBack.push(at);
        return;
      case "case-changed":
      case "question":
      case "question-answered":
      case "offer-confirmed":
      case "something":
        return;
      default:
        deed satisfies never;
    }
  }

  function sent(deed: Extract<Deed, { did: "case-sent" }>): void {
    endDraft(deed.draft, deed.at);
    const before = cases.get(deed.case);
    if (before) {
      before.decisions.push({ at: deed.at, value: "sent-again" });
      return;
    }
    const { case: ref, who: owner, series: of, at: sentAt, meeting, late, excluded, words } = deed;
    const lists = { decisions: [], discussedAt: [], broughtBack: [], touched: [sentAt] };
    cases.set(ref, { ref, owner, series: of, sentAt, meeting, late, excluded, words, ...lists });
  }

  function endDraft(id: string, moment: string): void {
    const draft = drafts.get(id);
    if (draft) draft.until ??= moment;
  }

  function ofMeeting(
    deed: Extract<Deed, { did: "meeting-started" | "meeting-closed" | "meeting-signed-off" }>,
  ): void {
    const one = meetings.get(deed.meeting);
    if (!one) return;
    if (deed.did === "meeting-started") {
      one.startedAt ??= deed.at;
      one.startedBy ??= deed.who;
    } else if (deed.did === "meeting-signed-off") one.signedOffAt ??= deed.at;
    else {
      one.closedAt = deed.at;
      one.discussed = deed.discussed;
      for (const ref of deed.discussed) {
        cases.get(ref)?.discussedAt.push(deed.at);
        touch(ref, deed.at);
      }
    }
  }

  function ofOffer<D extends string>(
    ref: string,
    names: Record<D, "withdrawnAt" | "startedAt" | "endedAt">,
    did: D,
    moment: string,
  ): void {
    const one = offers.get(ref);
    if (one) one[names[did]] ??= moment;
  }
}

/** What was written down of the world's own accord is nobody's press. */
function isPress({ did }: Deed): boolean {
  return did !== "joined" && did !== "series" && did !== "meeting" && did !== "outage";
}
