import type { Roundtable } from "../../../src/app/compose.js";
import type { Command, Inbound, Press, Reply, Submission } from "../../../src/app/contract.js";
import type { Front, OpenFront } from "../../../src/app/front.js";
import type { Through } from "../../../src/demo/stage.js";
import type { Member } from "../../../src/directory/domain/types.js";
import type { Messenger, Place } from "../../../src/jobs/messenger.js";
import { openPress, type SealedPress } from "../../../src/platforms/email/guest/sealed-press.js";
import { hashOf } from "../../../src/platforms/email/links.js";
import type { Sealer } from "../../../src/storage/sealed.js";
import { type Answers, type GuestPage, guest } from "../../fakes/mail/guest.js";
import { type FakeMail, linkIn } from "../../fakes/mail/server.js";

/**
 * The people of the story who have nothing but a mailbox: what they are told to do is done with their emails and the
 * pages behind them. A button must stand on a page that they can come to, a form must be open.
 */
export function monthByMail(mail: FakeMail, front: Front, seal: Sealer) {
  const reader = guest();
  const onScreen = new Map<string, GuestPage>();
  const sent = new Map<string, () => Promise<GuestPage>>();
  const count = { command: 0, press: 0, form: 0, again: 0, pages: 0 };
  let mailers: ReadonlyMap<string, Member> = new Map();
  let reply: Reply | undefined;

  const through: Through = {
    mails: true,
    messengersFor: (place) => [isByMail(place) ? front.messenger : chat],
    async dispatch(roundtable, inbound) {
      const member = mailers.get(inbound.who.userId);
      if (!member) return roundtable.dispatch(inbound);
      reply = undefined;
      const page = await act(member, inbound);
      if (page.status >= 400) throw new Error(`${page.status}: ${page.text}`);
      onScreen.set(member.id, page);
      if (!reply) throw new Error(`nothing was answered: ${page.text}`);
      return reply;
    },
  };

  function isByMail(place: Place): boolean {
    if (!("member" in place)) return false;
    return place.kind === "mail" || place.kind === "copy" || mailers.has(place.member.id);
  }

  function act(member: Member, inbound: Inbound): Promise<GuestPage> {
    const before = sent.get(inbound.id);
    if (before) {
      count.again += 1;
      return before();
    }
    switch (inbound.kind) {
      case "command":
        return typed(member, inbound);
      case "press":
        return pressed(member, inbound);
      case "submission":
        return submitted(member, inbound);
    }
  }

  /** There is no command line: "mine" is their page, "case" the button in the call for cases. */
  async function typed(member: Member, { text }: Command): Promise<GuestPage> {
    count.command += 1;
    const action = text.startsWith("case") ? "cases.bring" : text === "mine" ? "digest.home" : undefined;
    if (action === undefined) throw new Error(`nobody can type ${text} into an email`);
    const found = await find(member, (press) => press.action === action);
    if (!found) throw new Error(`${member.id} finds no ${action}`);
    reply = undefined;
    return reader.press(found.page, { sealed: found.sealed });
  }

  async function pressed(member: Member, { id, action, data }: Press): Promise<GuestPage> {
    count.press += 1;
    const found = await find(
      member,
      (press) => press.action === action && press.kind === "press" && same(press.data, data),
      data.case,
    );
    if (!found) throw new Error(`${member.id} finds no ${action} ${JSON.stringify(data)}`);
    const press = async () => {
      // Opening a case on the way was no answer to this.
      reply = undefined;
      const page = await reader.press(found.page, { sealed: found.sealed });
      return page.buttons.includes("Yes, go on") ? reader.press(page, "Yes, go on") : page;
    };
    sent.set(id, press);
    return press();
  }

  async function submitted(member: Member, { id, action, context, values }: Submission): Promise<GuestPage> {
    count.form += 1;
    const page = onScreen.get(member.id);
    const open = page?.presses.find((sealed) => {
      const press = opened(page, sealed);
      return press?.kind === "form" && press.action === action && same(press.data, context);
    });
    if (!page || open === undefined) throw new Error(`${member.id} has no ${action} open`);
    const send = () => reader.press(page, { sealed: open }, values as Answers);
    sent.set(id, send);
    return send();
  }

  function opened({ url }: GuestPage, sealed: string): SealedPress | undefined {
    return openPress(seal, hashOf(new URL(url).pathname.split("/")[2] ?? ""), sealed);
  }

  /** On the page before them, else behind their emails, the newest first; a case of the agenda is opened from there. */
  async function find(member: Member, is: (press: SealedPress) => boolean, caseId?: string) {
    const on = (page: GuestPage) => {
      const sealed = page.presses.find((one) => {
        const press = opened(page, one);
        return press !== undefined && is(press);
      });
      return sealed === undefined ? undefined : { page, sealed };
    };
    const before = onScreen.get(member.id);
    const here = before && on(before);
    if (here) return here;
    for (const one of mail.arrived.filter(({ to }) => to.includes(member.email)).toReversed()) {
      count.pages += 1;
      const page = await reader.open(linkIn(one));
      const found = on(page);
      if (found) return found;
      const way = page.presses.find((sealed) => {
        const press = opened(page, sealed);
        return caseId !== undefined && press?.action === "cases.open" && press.data.case === caseId;
      });
      const inside = way && on(await reader.press(page, { sealed: way }));
      if (inside) return inside;
    }
    return undefined;
  }

  return {
    through,
    count,
    async begin(roundtable: Roundtable, people: readonly Member[]): Promise<OpenFront> {
      mailers = new Map(people.map((member) => [member.id, member]));
      const dispatch: Roundtable["dispatch"] = async (inbound) => {
        const answer = await roundtable.dispatch(inbound);
        // The first is the answer to what was done; others draw the page around it.
        reply ??= answer;
        return answer;
      };
      return front.open({ ...roundtable, dispatch });
    },
  };
}

let posts = 0;
/** What the others see in chat; the stage keeps it. */
const chat: Messenger = {
  platform: "playground",
  post: async () => `chat/${++posts}`,
  update: async () => undefined,
  find: async () => undefined,
};

/** Marks for renderers aside. */
function same(one: Record<string, string>, other: Record<string, string>): boolean {
  const text = (of: Record<string, string>) =>
    JSON.stringify(
      Object.entries(of)
        .filter(([key]) => !key.startsWith("$"))
        .sort(),
    );
  return text(one) === text(other);
}
