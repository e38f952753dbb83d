import { randomUUID } from "node:crypto";
import express, { type Router } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { MovableClock } from "../../app/clock.js";
import type { Roundtable } from "../../app/compose.js";
import type { Reply, Who } from "../../app/contract.js";
import type { Surface } from "../../storage/work.js";
import type { Chat } from "./chat.js";
import { commands } from "./commands.js";
import { jsonOnly } from "./loopback.js";
import { caseOfMessage, messagesOf } from "./messages.js";
import { type County, readCounty } from "./people.js";
import { type Place, placeFor, placesOf } from "./places.js";
import { actionBody, decodeForm, decodePress } from "./presses.js";
import type { Person, State } from "./protocol.js";
import { NotDone } from "./refused.js";
import { shownHome, shownReply } from "./shown.js";
import type { Streams } from "./streams.js";
import { meetingAhead, travel } from "./travel.js";
import { longMoment, shortMoment } from "./when.js";

export type Playing = {
  roundtable: Roundtable;
  chat: Chat;
  clock: MovableClock;
  log: Logger;
  streams: Streams;
};

/** UTF-16 units that a typed message may hold, as Teams and Slack roughly allow. */
const MOST = 4000;
/** Milliseconds to wait for what a press sends out; what takes longer arrives by the stream. */
const PATIENCE = 5000;

const name = z.string().min(1).max(200);
const asWhom = z.object({ as: name });
const inPlace = asWhom.extend({
  place: name,
  parent: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
const sent = inPlace.extend({ id: z.uuid() });
const seenBody = z.record(name, z.int().min(0)).catch({});

/** The playground's JSON. Its caller is the page of this machine only: see loopback.ts. */
export function playground({ roundtable, chat, clock, log, streams }: Playing): Router {
  const router = express.Router();
  const county = () => readCounty(roundtable.unit.reading());
  const move = travel({ roundtable, clock, chat, county });
  const onTooMuch = (code: string) => log.warn({ code }, "a card that Slack would not take");
  router.use(jsonOnly, express.json({ limit: "100kb" }));
  router.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });

  router.get("/events", streams.open);

  router.get("/state", async (request, response) => {
    const all = await county();
    const asked = read(asWhom.partial().extend({ seen: z.string().max(4000).optional() }), request.query);
    const me = all.people.find((person) => person.id === asked.as) ?? all.people[0];
    if (!me) throw new NotDone(404, "no-such-person");
    const now = clock.now();
    const [next, meeting] = [
      await roundtable.nextMoment(),
      await meetingAhead(roundtable.unit.reading(), all, now),
    ];
    const state: State = {
      now,
      nowWords: longMoment(now, all.zone),
      zone: all.zone,
      ...(next ? { nextThing: { at: next, words: shortMoment(next, all.zone) } } : {}),
      ...(meeting ? { nextMeeting: { ref: meeting.ref, words: shortMoment(meeting.start, all.zone) } } : {}),
      me,
      people: [...all.people],
      places: await placesOf(all, chat, me, seenBody.parse(parsed(asked.seen ?? "{}"))),
      commands,
    };
    response.json(state);
  });

  router.get("/messages", async (request, response) => {
    const all = await county();
    const asked = read(
      inPlace.extend({ most: z.coerce.number().int().min(1).max(1000).optional() }),
      request.query,
    );
    const place = placeFor(all, personOf(all, asked.as), asked.place);
    const on = { chat, database: roundtable.database, county: all, onTooMuch };
    response.json(await messagesOf(on, place, asked.most ?? 40));
  });

  router.get("/home", async (request, response) => {
    const person = personOf(await county(), read(asWhom, request.query).as);
    const press = {
      kind: "press",
      id: randomUUID(),
      who: whoIs(person),
      action: "digest.home",
      data: {},
    } as const;
    const { card } = await roundtable.dispatch(press);
    response.json(shownHome(card, onTooMuch));
  });

  router.post("/press", async (request, response) => {
    const body = read(sent.extend({ action: actionBody }), request.body);
    const { person, place } = await here(body);
    const pressed = decodePress(body.action);
    response.json(
      await answer(
        await roundtable.dispatch({ ...pressed, kind: "press", id: body.id, who: whoIs(person), place }),
      ),
    );
  });

  router.post("/submit", async (request, response) => {
    const body = read(sent.extend({ action: actionBody }), request.body);
    const { person, place } = await here(body);
    const form = decodeForm(body.action);
    response.json(
      await answer(
        await roundtable.dispatch({ ...form, kind: "submission", id: body.id, who: whoIs(person), place }),
      ),
    );
  });

  router.post("/command", async (request, response) => {
    const body = read(sent.extend({ words: z.string() }), request.body);
    if (body.words.length > MOST) throw new NotDone(413, "too-long", { most: String(MOST) });
    const { person, place } = await here(body);
    response.json(
      await answer(
        await roundtable.dispatch({
          kind: "command",
          id: body.id,
          who: whoIs(person),
          text: body.words,
          place,
        }),
      ),
    );
  });

  router.post("/say", async (request, response) => {
    const body = read(sent.extend({ words: z.string() }), request.body);
    if (body.words.trim() === "") throw new NotDone(400, "nothing");
    if (body.words.length > MOST) throw new NotDone(413, "too-long", { most: String(MOST) });
    const { person, at, parent } = await here(body);
    if (at.closed !== undefined || !at.mayWrite) throw new NotDone(403, "readers-do-not-write");
    response.json({ id: await chat.say(at.surface, person.id, body.words, parent, clock.now(), body.id) });
  });

  router.post("/record", async (request, response) => {
    const body = read(
      sent.extend({ message: z.string().max(20), as: name, what: z.enum(["offer", "action"]) }),
      request.body,
    );
    const { person, place, at } = await here(body);
    const message = await chat.message(body.message);
    const caseId =
      message?.parent === undefined ? undefined : await caseOfMessage(roundtable.database, message.parent);
    if (at.closed !== undefined || message?.kind !== "words" || message.surface !== at.surface || !caseId)
      throw new NotDone(404, "no-such-message");
    const data = { case: caseId, words: message.words, member: message.author };
    const action = body.what === "offer" ? "offers.record-for" : "plan.add";
    response.json(
      await answer(
        await roundtable.dispatch({ kind: "press", id: body.id, who: whoIs(person), action, data, place }),
      ),
    );
  });

  router.post("/time", async (request, response) => {
    const moved = await move(read(z.object({ to: z.string().max(40) }), request.body).to);
    streams.tell("clock");
    response.json(moved);
  });
  return router;

  /** Who is it, and where: the thread's case counts as the place, as on the platforms. */
  async function here(body: z.infer<typeof inPlace>) {
    const all = await county();
    const person = personOf(all, body.as);
    if (body.place === "home")
      return { person, at: placeFor(all, person, "dm"), place: `dm:${person.id}` as Surface };
    const at = placeFor(all, person, body.place);
    const root = body.parent === undefined ? undefined : await rootAt(at, body.parent);
    const caseId = root === undefined ? undefined : await caseOfMessage(roundtable.database, root);
    return {
      person,
      at,
      parent: root,
      place: caseId === undefined ? at.surface : (`thread:${caseId}` as Surface),
    };
  }

  async function rootAt(at: Place, parent: string): Promise<string> {
    const message = await chat.message(parent);
    if (message?.surface !== at.surface) throw new NotDone(404, "no-such-message");
    return message.parent ?? message.id;
  }

  /** The page shows the answer and what it caused together. */
  async function answer(reply: Reply) {
    await roundtable.settle(PATIENCE).catch(() => log.warn("a press is still sending"));
    return shownReply(reply, onTooMuch);
  }
}

function whoIs(person: Person): Who {
  return { platform: "playground", userId: person.id };
}

function personOf(county: County, id: string): Person {
  const person = county.people.find((one) => one.id === id);
  if (!person) throw new NotDone(404, "no-such-person");
  return person;
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new NotDone(400, "not-readable");
  return result.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
