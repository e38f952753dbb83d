import { pageWords } from "../../../../cards/text/playground-page.js";
import type { CardShown, MessageShown, MessagesShown, ReplyShown, State } from "../protocol.js";
import { get, post, Sentence } from "./api.js";
import type { CardAction } from "./cards/types.js";
import { formDialog } from "./form-dialog.js";
import { live } from "./live.js";
import { fromAddress, keepLook, keepSeen, lookKept, seenBy, toAddress, type Where } from "./memory.js";
import { isPlace, nameOfPlace, type Page, type Source, type Whisper } from "./page.js";
import { shell } from "./shell.js";
import { listen } from "./stream.js";

/** The page: what it shows is always read anew from the server; here stands only where the reader is. */
let state: State | undefined;
let as = fromAddress().as;
let place: Where = fromAddress().place ?? "dm";
let look = lookKept();
let whispers: readonly Whisper[] = [];
/** So many messages are shown; more on request. */
const PAGE = 40;
let most = PAGE;
let reading = 0;
let known: ReadonlySet<string> = new Set();
/** Presses under way, so that an impatient second click is not a second press. */
const underWay = new Set<string>();

const page: Page = {
  get state() {
    if (!state) throw new Error("not read yet");
    return state;
  },
  get place() {
    return place;
  },
  get look() {
    return look;
  },
  get whispers() {
    return whispers;
  },
  set whispers(all) {
    whispers = all;
  },
  async go(to) {
    as = to.as ?? as;
    place = to.place ?? place;
    known = new Set();
    most = PAGE;
    await refresh();
    live.say(pageWords.nowIn(page.state.me.name, nameOfPlace(page.state, place, pageWords.home)));
  },
  setLook(chosen) {
    look = chosen;
    keepLook(chosen);
    void refresh();
  },
  refresh,
  press: (action, from) =>
    once(JSON.stringify([action, from]), (id) => post("press", sent(from, { id, action })), from),
  command: (words, from) =>
    once(`command ${words}`, (id) => post("command", sent(from, { id, words })), from),
  async say(words, from) {
    const id = crypto.randomUUID();
    try {
      await post("say", sent(from, { id, words }));
      await refresh();
      return true;
    } catch (problem) {
      tell(problem);
      return false;
    }
  },
  record: (message, what, from) =>
    once(`record ${message} ${what}`, (id) => post("record", sent(from, { id, message, what })), from),
  dismiss(whisper) {
    whispers = whispers.filter((one) => one !== whisper);
    void refresh();
  },
  compose: (words) => view.compose(words),
};

const view = shell(() => page, showEarlier);

function sent(from: Source, body: object): object {
  return {
    as: page.state.me.id,
    place: from.place,
    ...(from.parent ? { parent: from.parent } : {}),
    ...body,
  };
}

/** Sends a press and shows its answer; an answer that is a form is filled in first. */
async function once(
  key: string,
  send: (id: string) => Promise<ReplyShown>,
  from: Source,
  id: string = crypto.randomUUID(),
): Promise<void> {
  if (underWay.has(key)) return;
  underWay.add(key);
  view.busy(true);
  const asked = page.state.me.id;
  try {
    const reply = await send(id);
    live.fine();
    view.busy(false);
    const answer =
      reply.kind === "whisper"
        ? reply
        : await formDialog(reply, look, (action, sending) => submit(asked, from, action, sending));
    if (answer) whisper(asked, from, answer);
    await refresh();
    if (answer) view.reveal(from.under);
  } catch (problem) {
    tell(problem, () => once(key, send, from, id));
  } finally {
    underWay.delete(key);
    view.busy(false);
  }
}

function submit(asked: string, from: Source, action: CardAction, id: string): Promise<ReplyShown> {
  return post("submit", { ...sent(from, { id, action }), as: asked });
}

function whisper(asked: string, { place: where, under }: Source, reply: ReplyShown): void {
  whispers = [
    ...whispers.filter((one) => one.as !== asked || one.place !== where || one.under !== under),
    { as: asked, place: where, under, reply },
  ];
  live.say(`${pageWords.onlyYou}: ${reply.words}`);
}

function tell(problem: unknown, again?: () => void): void {
  if (!(problem instanceof Sentence)) throw problem;
  live.problem(problem.message, problem.unreached ? again : undefined);
}

/** Later readings overtake earlier ones: whatever comes back late is not shown. */
async function refresh(): Promise<void> {
  reading += 1;
  const mine = reading;
  try {
    const seen = as === undefined ? {} : seenBy(as);
    const next = await get<State>("state", {
      ...(as === undefined ? {} : { as }),
      seen: JSON.stringify(seen),
    });
    if (isPlace(place) && !next.places.some(({ id }) => id === place)) place = next.places[0]?.id ?? "dm";
    const asked = { as: next.me.id, place, most: String(most) };
    const shown = isPlace(place)
      ? await get<MessagesShown>("messages", asked)
      : await get<CardShown>("home", { as: next.me.id });
    if (mine !== reading) return;
    state = next;
    as = next.me.id;
    toAddress(as, place);
    if ("card" in shown) return view.showHome(shown);
    read(shown);
    view.showMessages(shown);
  } catch (problem) {
    tell(problem, () => void refresh());
  }
}

/** What is shown counts as read; what is new to the reader is read out. */
function read(shown: MessagesShown): void {
  if ("closed" in shown || !isPlace(place) || !state) return;
  const all = shown.messages.flatMap((message) => [message, ...message.replies]);
  const newest = Math.max(0, ...all.map(({ id }) => Number(id)));
  keepSeen(state.me.id, place, newest);
  for (const one of state.places) if (one.id === place) one.unread = 0;
  if (known.size > 0)
    for (const message of all.filter(({ id }) => !known.has(id)).slice(-3)) announce(message);
  known = new Set([...all.map(({ id }) => id), "something"]);
}

function announce(message: MessageShown): void {
  if (message.author.id === page.state.me.id) return;
  live.say(
    pageWords.newFrom(
      message.author.name,
      message.kind === "card" ? message.shown.card.fallbackText : message.words,
    ),
  );
}

function showEarlier(): void {
  most += PAGE;
  known = new Set();
  void refresh();
}

await refresh();
listen(() => void refresh());
