import express, { type Router } from "express";
import { playgroundWords } from "../../../cards/text/playground.js";
import { caseOfMessage } from "../../app/case-of-message.js";
import type { Inbound } from "../../app/contract.js";
import { kindsHeard } from "../../app/heard.js";
import { watchWords } from "../../app/watch-words.js";
import { seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Surface } from "../../storage/work.js";
import { fillLists } from "./fill-lists.js";
import { readCounty } from "./people.js";
import { type Place, placeFor } from "./places.js";
import type { Playing } from "./playing.js";
import { decodeForm, decodePress } from "./presses.js";
import type { ReplyShown } from "./protocol.js";
import { NotDone } from "./refused.js";
import { type InPlace, personOf, read, readWords, requests, whoIs } from "./requests.js";
import { shownReply } from "./shown.js";
import { travel } from "./travel.js";

/** Milliseconds to wait for what a press sends out; what takes longer arrives by the stream. */
const PATIENCE = 5000;

/** Words of a message travel in the form's hidden part, which Slack bounds to 3,000 characters of JSON. */
const TAKEN_OVER = 2000;

/** What a person does: press, send a form, type a command or words, and move time. */
export function acting({ roundtable, chat, clock, log, streams, onTooMuch }: Playing): Router {
  const router = express.Router();
  const county = () => readCounty(roundtable.unit.reading());
  const move = travel({ roundtable, clock, chat, county });

  router.post("/press", async (request, response) => {
    const { id, action, ...body } = read(requests.press, request.body);
    response.json(
      await dispatched({ ...(await here(body)).press, ...decodePress(action), kind: "press", id }),
    );
  });

  router.post("/submit", async (request, response) => {
    const { id, action, ...body } = read(requests.press, request.body);
    const form = decodeForm(action);
    const reply = await dispatched({ ...(await here(body)).press, ...form, kind: "submission", id });
    const note =
      form.action === "series.setup" && !reply.refused ? await fillLists(roundtable.unit) : undefined;
    response.json({ ...reply, ...(note === undefined ? {} : { note }) });
  });

  router.post("/command", async (request, response) => {
    const { id, words, ...body } = readWords(request.body);
    response.json(await dispatched({ ...(await here(body)).press, kind: "command", id, text: words }));
  });

  router.post("/say", async (request, response) => {
    const { id, words, ...body } = readWords(request.body);
    if (words.trim() === "") throw new NotDone(400, "nothing");
    const { person, at, root } = await here(body);
    if (!at.mayWrite) throw new NotDone(403, "readers-do-not-write");
    const series = await seriesAt(roundtable.unit.reading(), at.surface);
    const kinds = series === undefined ? [] : await kindsHeard(roundtable.unit.reading(), series, words);
    const kept = kinds.length === 0 ? words : playgroundWords.notKept;
    const said = await chat.say(at.surface, person.id, kept, root, clock.now(), id);
    // L9. The playground is its own chat, so here the words can stay away at once.
    if (series !== undefined && kinds.length > 0)
      await watchWords(roundtable, series, {
        message: `playground:${said}`,
        words,
        author: async () => person.id,
        url: async () => undefined,
      });
    response.json({ id: said });
  });

  router.post("/record", async (request, response) => {
    const { id, message: messageId, what, ...body } = read(requests.record, request.body);
    const { press, at } = await here(body);
    const message = await chat.message(messageId);
    const caseId = message?.parent === undefined ? undefined : await caseOf(message.parent);
    const seen = at.closed === undefined && message?.surface === at.surface;
    if (!seen || message?.kind !== "words" || caseId === undefined) throw new NotDone(404, "no-such-message");
    if (message.words.length > TAKEN_OVER)
      throw new NotDone(413, "too-long-to-record", { most: String(TAKEN_OVER) });
    const data = { case: caseId, words: message.words, member: message.author };
    const action = what === "offer" ? "offers.record-for" : "plan.add";
    response.json(await dispatched({ ...press, kind: "press", id, action, data }));
  });

  router.post("/time", async (request, response) => {
    const moved = await move(read(requests.time, request.body).to);
    streams.tell("clock");
    response.json(moved);
  });
  return router;

  /** Who is it, and where: in the thread of a case the case is the place, as on the platforms. */
  async function here(body: InPlace) {
    const all = await county();
    const person = personOf(all, body.as);
    // Home is a place to press in, not to write to.
    const at = placeFor(all, person, body.place === "home" ? "dm" : body.place);
    const root = body.parent === undefined ? undefined : await rootAt(at, body.parent);
    const caseId = root === undefined ? undefined : await caseOf(root);
    const place: Surface = caseId === undefined ? at.surface : `thread:${caseId}`;
    return { person, at, root, press: { who: whoIs(person), place } };
  }

  async function rootAt(at: Place, parent: string): Promise<string> {
    const message = await chat.message(parent);
    if (message?.surface !== at.surface) throw new NotDone(404, "no-such-message");
    return message.parent ?? message.id;
  }

  function caseOf(messageId: string): Promise<string | undefined> {
    return caseOfMessage(roundtable.database, messageId);
  }

  /** The page shows the answer together with what it caused. */
  async function dispatched(inbound: Inbound): Promise<ReplyShown> {
    const reply = await roundtable.dispatch(inbound);
    await roundtable.settle(PATIENCE).catch(() => log.warn("a press is still sending"));
    return shownReply(reply, onTooMuch);
  }
}

/** The MDT that meets at a surface; direct messages are nobody else's. */
async function seriesAt(store: Store, surface: Surface) {
  return surface.startsWith("channel:") ? seriesById(store, surface.slice("channel:".length)) : undefined;
}
