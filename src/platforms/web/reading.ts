import { randomUUID } from "node:crypto";
import express, { type Router } from "express";
import { momentWords } from "../../kernel/spoken.js";
import { commands } from "./commands.js";
import { messagesOf } from "./messages.js";
import { type County, readCounty } from "./people.js";
import { placeFor, placesOf } from "./places.js";
import type { Playing } from "./playing.js";
import type { State } from "./protocol.js";
import { NotDone } from "./refused.js";
import { personOf, read, readSeen, requests, whoIs } from "./requests.js";
import { shownHome } from "./shown.js";
import { meetingAhead } from "./travel.js";
import { longMoment } from "./when.js";

/** What a person sees: themselves and their places, the messages of one, their Home. Nothing is written. */
export function reading({ roundtable, chat, clock, streams, onTooMuch }: Playing): Router {
  const router = express.Router();
  const county = () => readCounty(roundtable.unit.reading());

  router.get("/events", streams.open);

  router.get("/state", async (request, response) => {
    const all = await county();
    const asked = read(requests.state, request.query);
    const me = all.people.find((person) => person.id === asked.as) ?? all.people[0];
    if (!me) throw new NotDone(404, "no-such-person");
    const state: State = {
      now: clock.now(),
      nowWords: longMoment(clock.now(), all.zone),
      zone: all.zone,
      ...(await coming(all)),
      me,
      people: [...all.people],
      places: await placesOf(all, chat, me, readSeen(asked.seen)),
      commands,
    };
    response.json(state);
  });

  router.get("/messages", async (request, response) => {
    const all = await county();
    const { as, place, most } = read(requests.messages, request.query);
    const on = { chat, database: roundtable.database, county: all, onTooMuch };
    response.json(await messagesOf(on, placeFor(all, personOf(all, as), place), most));
  });

  router.get("/home", async (request, response) => {
    const person = personOf(await county(), read(requests.home, request.query).as);
    const home = { kind: "press", action: "digest.home", data: {} } as const;
    const { card } = await roundtable.dispatch({ ...home, id: randomUUID(), who: whoIs(person) });
    response.json(shownHome(card, onTooMuch));
  });
  return router;

  async function coming(all: County): Promise<Pick<State, "nextThing" | "nextMeeting">> {
    const next = await roundtable.nextMoment();
    const meeting = await meetingAhead(roundtable.unit.reading(), all, clock.now());
    return {
      ...(next === undefined ? {} : { nextThing: { at: next, words: momentWords(next, all.zone) } }),
      ...(meeting ? { nextMeeting: { ref: meeting.ref, words: momentWords(meeting.start, all.zone) } } : {}),
    };
  }
}
