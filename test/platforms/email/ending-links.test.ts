import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { isAtRest, isNotTheirs } from "../../../src/directory/domain/mail-rest.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { memberById } from "../../../src/directory/queries.js";
import { markAddress } from "../../../src/directory/use-cases/mark-address.js";
import { setDigest } from "../../../src/directory/use-cases/set-digest.js";
import { ownerOfHash } from "../../../src/platforms/email/links.js";
import { readMailboxUrl } from "../../../src/platforms/email/mailbox/mailbox-url.js";
import { startReader } from "../../../src/platforms/email/mailbox/reader.js";
import { sendNewLinkTo } from "../../../src/platforms/email/new-link.js";
import { type Guest, type GuestPage, guest } from "../../fakes/mail/guest.js";
import { openFakeImap } from "../../fakes/mail/imap.js";
import { linkIn } from "../../fakes/mail/server.js";
import { mailOf } from "./mail-samples.js";
import { FROM, type MailStage, openMailStage } from "./stage.js";

let stage: MailStage;
let imap: Awaited<ReturnType<typeof openFakeImap>>;
let reader: Guest;
beforeAll(async () => {
  imap = await openFakeImap();
  stage = await openMailStage({ mailbox: imap });
  reader = guest();
}, 120_000);
afterAll(async () => {
  await stage?.stop();
  await imap?.close();
});

const newest = (member: Member, words: string) => {
  const found = stage.mailsTo(member).findLast(({ mail }) => mail.subject?.includes(words));
  if (!found) throw new Error(`no ${words}`);
  return found;
};
const INVITATION = "the meetings for your calendar";
const unsubscribe = (member: Member) =>
  /^List-Unsubscribe:((?:.|\r\n[ \t])+)/m.exec(newest(member, INVITATION).raw)?.[1] ?? "";
const digestOf = async (member: Member) =>
  (await memberById(stage.roundtable.unit.reading(), member.id))?.digest;
const footer = (page: GuestPage) => /<footer>(.*)<\/footer>/s.exec(page.html)?.[1] ?? "";

describe("turning the weekly summary off", () => {
  test("by one click of a mail program: no page is opened first, and again it is the same", async () => {
    const { socialWorker } = stage.world.cast;
    expect(newest(socialWorker, INVITATION).raw).toContain(
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    );
    const [, address = ""] = /<(http[^>]+\/stop)>/.exec(unsubscribe(socialWorker)) ?? [];
    expect(await digestOf(socialWorker)).not.toBe("off");
    const looked = await fetch(address);
    expect(looked.status).toBe(200);
    expect(await digestOf(socialWorker)).not.toBe("off");
    const send = (body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(address, { method: "POST", body, headers, redirect: "error" });
    expect((await send("something=else")).status).toBe(403);
    expect(await digestOf(socialWorker)).not.toBe("off");
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    for (const body of [form, "List-Unsubscribe=One-Click"]) {
      const done = await send(body, { "sec-fetch-site": "cross-site" });
      expect(done.status).toBe(200);
      expect(await done.text()).toContain("Done: your weekly summary is off");
      expect(await digestOf(socialWorker)).toBe("off");
    }
  });

  test("by mail: it names a fingerprint that opens nothing, and the answer says that it is done", async () => {
    const { housingOfficer } = stage.world.cast;
    const [, subject = ""] =
      /<mailto:mdt@roundtable\.example\?subject=([^>]+)>/.exec(unsubscribe(housingOfficer)) ?? [];
    const words = decodeURIComponent(subject);
    expect(words).toMatch(/^unsubscribe [0-9a-f]{64}$/);
    expect((await fetch(`${stage.url}/g/${words.slice(12, 55)}`)).status).toBe(404);
    imap.deliver(mailOf({ Subject: `unsubscribe ${"0".repeat(64)}` }, "", housingOfficer.email));
    imap.deliver(mailOf({ Subject: words }, "", housingOfficer.email));
    for (let tries = 0; tries < 400 && (await digestOf(housingOfficer)) !== "off"; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await digestOf(housingOfficer)).toBe("off");
    await stage.settle();
    expect(newest(housingOfficer, "Your weekly summary is off").mail.text).toContain(
      "You asked for it by email.",
    );
  });
});

describe("ending links", () => {
  test("whose phone is lost ends them from any page, or from the lost one's finder's", async () => {
    const { gp } = stage.world.cast;
    const page = await reader.open(linkIn(newest(gp, INVITATION)));
    expect(footer(page)).toContain("This was not for me, or end my links");
    const feed = /(http\S+\.ics)/.exec(newest(gp, INVITATION).mail.text ?? "")?.[1] ?? "";
    expect((await fetch(feed)).status).toBe(200);
    const ending = await reader.open(`${page.url}/end`);
    expect(ending.buttons).toEqual(["End my links", "This was not for me"]);
    const ended = await reader.press(ending, "End my links");
    expect(ended.text).toContain("All your links are ended");
    expect((await reader.open(page.url)).status).toBe(410);
    expect((await reader.open(`${page.url}/end`)).status).toBe(410);
    expect((await fetch(feed)).status).toBe(404);
    expect((await memberById(stage.roundtable.unit.reading(), gp.id))?.mailRefused).toBeUndefined();
    // A mail program still unsubscribes by it, and is shown nothing of its owner's.
    await stage.arrange((work) => setDigest(work, gp.id, 1));
    const body = "List-Unsubscribe=One-Click";
    const stopped = await fetch(`${page.url}/stop`, { method: "POST", body });
    expect(stopped.status).toBe(200);
    expect(await stopped.text()).not.toContain(gp.name);
    expect(await digestOf(gp)).toBe("off");
    const fingerprint = /unsubscribe%20([0-9a-f]{64})/.exec(unsubscribe(gp))?.[1] ?? "";
    expect(await ownerOfHash(stage.database.db, fingerprint)).toBe(gp.id);
    // A new one comes to the address of the list, and works.
    await reader.press(await reader.open(page.url), "Send me a new link");
    await stage.settle();
    expect((await reader.open(linkIn(newest(gp, "Your new link")))).status).toBe(200);
  });

  test("whom an email reached by mistake says so: no more come, and the coordinator hears", async () => {
    const { police, coordinator } = stage.world.cast;
    const page = await reader.open(linkIn(newest(police, INVITATION)));
    const ended = await reader.press(await reader.open(`${page.url}/end`), "This was not for me");
    expect(ended.text).toContain("The coordinator has been told");
    await stage.settle();
    const told = newest(coordinator, `${police.name} · messages do not arrive`);
    const shown = await reader.open(linkIn(told));
    expect(shown.text).toContain("was not meant for them");
    expect(shown.text).toContain("“People” on your page");
    expect(shown.text).toContain("until it is corrected");
    const before = stage.mailsTo(police).length;
    const again = await reader.open(page.url);
    expect(again.status).toBe(410);
    expect(again.text).toContain("no more emails come here");
    expect(again.buttons).toEqual([]);
    // A button that stood there before sends none either, and a week later it is the same.
    const eightDays = new Date(Date.parse(stage.clock.now()) + 8 * 24 * 3_600_000).toISOString();
    for (const moment of [stage.clock.now(), eightDays]) {
      await stage.moveTo(moment);
      expect((await fetch(`${page.url}/new`, { method: "POST" })).status).toBe(410);
      await sendNewLinkTo({ unit: stage.roundtable.unit }, police.email);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await stage.settle();
      expect(stage.mailsTo(police)).toHaveLength(before);
    }
  });

  test("an address that rests already is somebody else's once its reader says so; a corrected one is not", async () => {
    const { socialWorker } = stage.world.cast;
    const listed = async () => {
      const found = await memberById(stage.roundtable.unit.reading(), socialWorker.id);
      if (!found) throw new Error("not listed");
      return found;
    };
    await stage.arrange((work) => markAddress(work, socialWorker.id));
    expect(isNotTheirs(await listed())).toBe(false);
    await stage.arrange((work) => markAddress(work, socialWorker.id, true));
    const marked = await listed();
    expect(isAtRest(marked, "2036-01-01T00:00:00.000Z")).toBe(true);
    expect(isAtRest({ ...marked, email: "right@new.example" }, stage.clock.now())).toBe(false);
  });

  test("a coordinator ends somebody's links from the person's form, and a new address ends those of the old", async () => {
    const { mensGroup, coordinator } = stage.world.cast;
    const link = linkIn(newest(mensGroup, INVITATION));
    const who = { platform: "email", userId: coordinator.id } as const;
    const person = async (values: Record<string, unknown>, id: string) => {
      const context = { member: mensGroup.id };
      const opened = await stage.roundtable.dispatch({
        ...{ kind: "press", id: `open ${id}`, who, action: "directory.edit-person", data: context },
      });
      if (opened.kind !== "form") throw new Error("no form");
      return stage.roundtable.dispatch({
        ...{ kind: "submission", id, who, action: "directory.edit-person", context },
        values: { ...(opened.definition && valuesIn(opened.card)), ...values },
      });
    };
    expect((await reader.open(link)).status).toBe(200);
    expect(await person({ endLinks: "true" }, "one")).toMatchObject({ about: { code: "person-saved" } });
    expect((await reader.open(link)).status).toBe(410);

    await reader.press(await reader.open(link), "Send me a new link");
    await stage.settle();
    const newer = linkIn(newest(mensGroup, "Your new link"));
    expect((await reader.open(newer)).status).toBe(200);
    expect(await person({ email: "gary@new.example" }, "two")).toMatchObject({
      about: { code: "person-saved" },
    });
    expect((await reader.open(newer)).status).toBe(410);
  });
});

describe("reading the mailbox stops at once", () => {
  test.each(["while it waits for mail", "while the server says nothing"])("%s", async (when) => {
    const other = await openFakeImap();
    let reached = false;
    const silent = createServer(() => {
      reached = true;
    });
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", () => resolve()));
    const { port } = silent.address() as AddressInfo;
    const url = when.includes("nothing") ? other.url.replace(String(other.port), String(port)) : other.url;
    // Under another name than the stage's own, which is held.
    const place = readMailboxUrl(url.replace("127.0.0.1", "localhost"));
    if (!place) throw new Error("no place");
    const log = pino({ level: "silent" });
    const { roundtable } = stage;
    const running = startReader({ roundtable, log, place, from: FROM });
    const idles = () => other.asked.some((line) => line.startsWith("IDLE"));
    for (let tries = 0; tries < 400 && !idles() && !reached; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(idles() || reached).toBe(true);
    const begun = performance.now();
    await running.stop();
    expect(performance.now() - begun).toBeLessThan(4_000);
    silent.close();
    await other.close();
  });
});

/** What a form has in its fields when it opens. */
function valuesIn(card: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  JSON.stringify(card, (_key, part) => {
    if (
      part !== null &&
      typeof part === "object" &&
      String(part.type).startsWith("Input.") &&
      part.value !== undefined
    )
      values[part.id] = String(part.value);
    return part;
  });
  return values;
}
