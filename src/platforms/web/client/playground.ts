import { pageWords } from "../../../../cards/text/playground-page.js";
import type { CardShown, MessageShown, MessagesShown, State } from "../protocol.js";
import { get } from "./api.js";
import { live } from "./live.js";
import { fromAddress, keepLook, keepSeen, lookKept, seenBy, toAddress, type Where } from "./memory.js";
import { isPlace, nameOfPlace, type Page, type Whisper } from "./page.js";
import { presses, tell } from "./presses.js";
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
let readings = 0;
let newest: Promise<void> = Promise.resolve();
let known: ReadonlySet<string> = new Set();

const view = shell(
  () => page,
  () => {
    most += PAGE;
    known = new Set();
    void refresh();
  },
);

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
  whisper(one) {
    const replaces = (old: Whisper) =>
      old.as === one.as && old.place === one.place && old.under === one.under;
    whispers = [...whispers.filter((old) => !replaces(old)), one];
  },
  dismiss(whisper) {
    whispers = whispers.filter((one) => one !== whisper);
    void refresh();
  },
  compose: view.compose,
  press: (action, from) => pressing.press(action, from),
  command: (words, from) => pressing.command(words, from),
  say: (words, from) => pressing.say(words, from),
  record: (message, what, from) => pressing.record(message, what, from),
};
const pressing = presses(page, view);

/** Later readings overtake earlier ones, which are then over when the later one is: what comes late is not shown. */
function refresh(): Promise<void> {
  readings += 1;
  const mine = readings;
  newest = readAndShow(mine).then(() => (mine === readings ? undefined : newest));
  return newest;
}

async function readAndShow(mine: number): Promise<void> {
  try {
    const seen = JSON.stringify(as === undefined ? {} : seenBy(as));
    const next = await get<State>("state", { ...(as === undefined ? {} : { as }), seen });
    if (isPlace(place) && !next.places.some(({ id }) => id === place)) place = next.places[0]?.id ?? "dm";
    const asked = { as: next.me.id, place, most: String(most) };
    const shown = isPlace(place)
      ? await get<MessagesShown>("messages", asked)
      : await get<CardShown>("home", { as: next.me.id });
    if (mine !== readings) return;
    // Answers are of their moment; once time has moved they would only mislead.
    if (state && state.now !== next.now) whispers = [];
    state = next;
    as = next.me.id;
    toAddress(as, place);
    if ("card" in shown) return view.showHome(shown);
    markRead(next, shown);
    view.showMessages(shown);
  } catch (problem) {
    tell(problem, () => void refresh());
  }
}

/** What is shown counts as read; what is new to the reader is read out. */
function markRead(next: State, shown: MessagesShown): void {
  if ("closed" in shown || !isPlace(place)) return;
  const all = shown.messages.flatMap((message) => [message, ...message.replies]);
  keepSeen(next.me.id, place, Math.max(0, ...all.map(({ id }) => Number(id))));
  for (const one of next.places) if (one.id === place) one.unread = 0;
  const arrived =
    known.size === 0 ? [] : all.filter(({ id, author }) => !known.has(id) && author.id !== next.me.id);
  for (const message of arrived.slice(-3)) live.say(newsOf(message));
  known = new Set(["none", ...all.map(({ id }) => id)]);
}

function newsOf(message: MessageShown): string {
  const what = message.kind === "card" ? message.shown.card.fallbackText : message.words;
  return pageWords.newFrom(message.author.name, what);
}

await refresh();
listen(() => void refresh());
