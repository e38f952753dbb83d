import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { casesOfSeries } from "../../../src/cases/queries.js";
import { members } from "../../../src/directory/store.js";
import { setRoles } from "../../../src/directory/use-cases/set-roles.js";
import { endLinks } from "../../../src/storage/end-links.js";
import { guest } from "../../fakes/mail/guest.js";
import { linkIn } from "../../fakes/mail/server.js";
import { CASE } from "../slack/people.js";
import { type MailStage, openMailStage } from "./stage.js";

let stage: MailStage;
const reader = guest();
beforeAll(async () => {
  stage = await openMailStage();
  await stage.moveTo("2026-11-04T12:00:00.000Z");
});
afterAll(() => stage?.stop());

const answers = Object.fromEntries(
  Object.entries(CASE).map(([id, value]) => [id, id === "needs" ? value.split(",") : value]),
);
const newest = (who: keyof MailStage["world"]["cast"], subject: string) => {
  const found = stage.mailsTo(stage.world.cast[who]).findLast(({ mail }) => mail.subject?.includes(subject));
  if (!found) throw new Error(`${who} has no mail about ${subject}`);
  return linkIn(found);
};

describe("the page behind a link", () => {
  test("shows the card, for its reader alone, and nothing is loaded from or told to anybody else", async () => {
    const page = await reader.open(newest("caseHolderRecovery", "call for cases"));
    expect(page.status).toBe(200);
    expect(page.title).toBe("NAV-2611 · call for cases – Roundtable");
    expect(page.text).toContain("NAV meets on Wed 18 November");
    expect(page.buttons).toEqual(["Bring a case"]);
    expect(page.headers.get("content-security-policy")).toBe(
      "default-src 'none';style-src 'self';img-src data:;form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.html).not.toMatch(/<script|style=|javascript:/i);
  });

  test("changes nothing by being opened, as mail scanners do, with GET or HEAD, again and again", async () => {
    const { pool } = stage.database;
    const count = async () =>
      (
        await pool.query(
          "select (select count(*) from roundtable.events)::int as e, (select count(*) from roundtable.presses)::int as p, (select count(*) from roundtable.outbox)::int as o, (select count(*) from roundtable.links)::int as l",
        )
      ).rows;
    const before = await count();
    const link = newest("caseHolderRecovery", "call for cases");
    for (const method of ["GET", "HEAD", "GET"]) expect((await fetch(link, { method })).status).toBe(200);
    expect((await fetch(`${link}/stop`)).status).toBe(200);
    expect(await count()).toEqual(before);
  });

  test("takes a form without any script: mistakes, the guard's findings, then the answer and the renewed view", async () => {
    const page = await reader.open(newest("caseHolderRecovery", "call for cases"));
    const form = await reader.press(page, "Bring a case");
    expect(form.text).toContain("The situation in short");
    const missing = await reader.press(form, "Save or send", { ...answers, question: "" });
    expect(missing.title).toMatch(/^Please look at this/);
    expect(missing.text).toContain("nothing you wrote is lost");
    expect(missing.html).toContain(CASE.situation);
    const stopped = await reader.press(missing, "Save or send", {
      ...answers,
      situation: "Ring her on 07700 900461.",
    });
    expect(stopped.title).toMatch(/^Please look at this/);
    expect(stopped.html).not.toContain("07700 900461");
    const sent = await reader.press(stopped, "Save or send", answers);
    expect(sent.title).not.toMatch(/Please look/);
    expect(sent.text).toContain("NAV-2611-01");
    // Below the answer stands the card, as it is now.
    expect(sent.text).toContain("NAV-2611 · call for cases");
    await stage.settle();
    expect((await casesOfSeries(stage.roundtable.unit.reading(), stage.series)).length).toBe(1);
    expect(newest("caseHolderRecovery", "NAV-2611-01")).toBeDefined();
  });

  test("does once what is sent twice, though the reader goes back and presses again", async () => {
    const page = await reader.open(newest("caseHolderRecovery", "call for cases"));
    const form = await reader.press(page, "Bring a case");
    const other = { ...answers, situation: "Sleeps on a friend's sofa, and the friend is moving." };
    const first = await reader.press(form, "Save or send", other);
    const again = await reader.press(form, "Save or send", other);
    expect(again.text).toContain(first.text.split("\n")[0] ?? "");
    expect((await casesOfSeries(stage.roundtable.unit.reading(), stage.series)).length).toBe(2);
  });

  test("takes no press that it has not drawn: made up, of another link, or from another site", async () => {
    const own = await reader.open(newest("caseHolderRecovery", "call for cases"));
    const other = await reader.open(newest("socialWorker", "call for cases"));
    const moved = {
      ...own,
      html: own.html.replaceAll(own.url.slice(-43), other.url.slice(-43)),
      url: other.url,
    };
    const refused = await reader.press(moved, "Bring a case");
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("That did not come from this page");
    const send = (headers: Record<string, string>, body: string) =>
      fetch(own.url, {
        method: "POST",
        body,
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      });
    expect((await send({}, 'press={"action":"cases.bring"}')).status).toBe(400);
    expect((await send({ "sec-fetch-site": "cross-site" }, "press=x")).status).toBe(403);
    expect((await send({}, `press=${"x".repeat(500_000)}`)).status).toBe(413);
  });
});

describe("a link that opens nothing any more", () => {
  test("guessed: a sentence, and a page on which a link can be asked for", async () => {
    const page = await reader.open(`${stage.url}/g/${"A".repeat(43)}`);
    expect(page.status).toBe(404);
    expect(page.text).toContain("This link does not open anything.");
    const ask = await reader.open(`${stage.url}/g/`);
    await stage.settle();
    const before = stage.mail.arrived.length;
    for (const address of ["nobody@elsewhere.example", stage.world.cast.gp.email]) {
      const answer = await fetch(`${stage.url}/g/`, {
        method: "POST",
        body: new URLSearchParams({ address }),
      });
      expect(await answer.text()).toContain("If this address is on a list");
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    await stage.settle();
    expect(ask.text).toContain("Get a link to your page");
    const [mail, ...more] = stage.mail.arrived.slice(before);
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([stage.world.cast.gp.email]);
    const home = await reader.open(mail ? linkIn(mail) : "");
    expect(home.status).toBe(200);
  });

  test("of a card that its reader may no longer see", async () => {
    const { housingOfficer } = stage.world.cast;
    await stage.arrange((work) =>
      setRoles(work, { series: stage.series, member: housingOfficer.id, roles: [] }),
    );
    const page = await reader.open(newest("housingOfficer", "call for cases"));
    expect(page.text).toContain("This is not shown to you any more");
    expect(page.text).not.toContain("18 November");
    expect(page.buttons).toEqual([]);
  });

  test("revoked, or run out: a new one goes to its owner's address, whoever has the old one", async () => {
    const link = newest("socialWorker", "call for cases");
    await endLinks(stage.database.db, stage.world.cast.socialWorker.id, stage.clock.now());
    const page = await reader.open(link);
    expect(page.status).toBe(410);
    expect(page.text).toContain("This link was replaced or taken back.");
    await stage.settle();
    const before = stage.mail.arrived.length;
    expect((await reader.press(page, "Send me a new link")).text).toContain("on its way");
    await stage.settle();
    // Impatience is no second email.
    await reader.press(page, "Send me a new link");
    await stage.settle();
    expect(stage.mail.arrived.slice(before).map(({ to }) => to)).toEqual([
      [stage.world.cast.socialWorker.email],
    ]);

    const old = newest("police", "call for cases");
    stage.clock.set("2026-12-05T10:00:00.000Z");
    expect((await reader.open(old)).text).toContain("This link has run out.");
  });

  test("of somebody who has left", async () => {
    const { police } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...police, accounts: [], status: "left" }, work.now));
    const left = await reader.open(newest("police", "call for cases"));
    expect(left.status).toBe(403);
    expect(left.text).toContain("no longer on the list");
    expect(left.buttons).toEqual([]);
  });

  test("tried too often from one network: nothing is looked up for a minute", async () => {
    let status = 0;
    for (let tries = 0; tries < 40 && status !== 429; tries += 1)
      status = (await fetch(`${stage.url}/g/${String(tries).padStart(43, "B")}`)).status;
    expect(status).toBe(429);
    const page = await reader.open(`${stage.url}/g/${"C".repeat(43)}`);
    expect(page.text).toContain("Please wait a minute");
  });
});
