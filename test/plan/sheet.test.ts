import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import type { Case } from "../../src/cases/domain/types.js";
import { cases } from "../../src/cases/store.js";
import { membershipId } from "../../src/directory/domain/membership-id.js";
import { members, memberships } from "../../src/directory/store.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { endLinksOf } from "../../src/directory/use-cases/end-links-of.js";
import { issueLink } from "../../src/platforms/email/links.js";
import { pages } from "../../src/platforms/web/pages/routes.js";
import { eventsAfter } from "../../src/storage/history.js";
import { codeOf, openScene, type Scene } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** F9, F10, F14: the person's sheet, who leads, and the wait, from the press to the page. */
let scene: Scene;
let at: string;
let close: () => void;
beforeAll(async () => {
  scene = await openScene();
  await scene.world.arrange(async (work) => {
    const base = { area: "area-1", what: "Help.", needs: ["community-activities"] as const, pcns: [] };
    await addService(work, {
      ...{ ...base, organisation: "allotment", owner: "garden", name: "Garden mornings", cost: "free" },
      capacity: { kind: "waiting-list", weeks: 3, at: work.now },
    });
    await addService(work, {
      ...{ ...base, organisation: "northvale", name: "Open kitchen", selfReferral: true },
      capacity: { kind: "open", at: work.now },
    });
    await addService(work, {
      ...{ ...base, organisation: "leftout", name: "Left-out café", selfReferral: true },
      capacity: { kind: "open", at: work.now },
    });
  });
  const app = express();
  app.use("/p", pages(scene.world.roundtable));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 60_000);
afterAll(async () => {
  close();
  await scene.close();
});

const PLOT = "A place in the <b>gardening</b> group";

async function discussed(over: Partial<Case> = {}) {
  const of = await scene.caseOnAgenda(over);
  const plot = await scene.offered(of, "garden", PLOT);
  await scene.offered(of, "tenancy", "A visit about the tenancy", "housing");
  await scene.followedUp(of);
  return { of, plot };
}

async function addresses(of: Case, member = "holder"): Promise<string[]> {
  const reply = await scene.world.press(member, "plan.sheet", { case: of.id });
  expect(codeOf(reply)).toBe("plan.sheet");
  return [...JSON.stringify(reply).matchAll(/https:\/\/mdt\.example(\/p\/[\w-]+)/g)].map(
    ([, path]) => path ?? "",
  );
}
const open = async (path: string | undefined) => {
  const answer = await fetch(`${at}${path}`);
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};

describe("the sheet", () => {
  test("the follow-up has its button; the options say what, who, when, cost, wait and the four answers", async () => {
    const { of } = await discussed({ excluded: ["leftout"] });
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain("Sheet to print");
    const [options, plan] = await addresses(of);
    expect(options).not.toBe(plan);
    const { status, html, headers } = await open(options);
    expect(status).toBe(200);
    expect(html).toContain("A place in the &lt;b&gt;gardening&lt;/b&gt; group");
    for (const words of [
      "Bea Quill",
      "this week",
      "free",
      "about 3 weeks, as said on Wed 2 Dec",
      "Not now",
      "999",
    ])
      expect(html).toContain(words);
    expect(html).toContain("you can go yourself to Open kitchen, The northvale group");
    expect(html).not.toContain("Left-out café");
    expect(html).toContain("nobody is contacted before you say yes");
    expect(html).not.toContain("<script");
    expect(html.replace(/<p class="screen">.*?<\/p>/, "")).not.toContain(of.ref);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("after a yes the plan says who gets in touch by when; what was declined is on neither page", async () => {
    const { of } = await discussed();
    await scene.answer(of, { "answer-O1": "yes", "answer-O2": "no" });
    const [options, plan] = await addresses(of);
    expect((await open(options)).html).toContain("Nothing waits for your answer");
    const { html } = await open(plan);
    expect(html).toContain("Bea Quill, The allotment group will get in touch by Fri 4 Dec.");
    expect(html).not.toContain("tenancy");
  });

  test("what stands by is not on it", async () => {
    const of = await scene.caseOnAgenda();
    await scene.offered(of, "national", "A regional adviser");
    await scene.followedUp(of);
    const [options] = await addresses(of);
    expect((await open(options)).html).not.toContain("A regional adviser");
  });

  test("the address is for its reader alone, for a day, and cannot be made up", async () => {
    const { of } = await discussed();
    expect(codeOf(await scene.world.press("garden", "plan.sheet", { case: of.id }))).toBe(
      "case-holder-or-chair-only",
    );
    const [options = ""] = await addresses(of);
    expect((await open(options)).status).toBe(200);
    expect((await open(`${options.slice(0, -2)}AA`)).status).toBe(404);
    expect((await open("/p/nothing")).status).toBe(404);
    await scene.world.moveTo(new Date(Date.parse(scene.world.now()) + 25 * 3_600_000).toISOString());
    const late = await open(options);
    expect(late.status).toBe(404);
    expect(late.html).toContain("press the button in Roundtable again");
  });
});

test.each([
  ["who has links by email too", true],
  ["who only chats", false],
])("the address opens nothing once its reader's links were ended; a newer one does: %s", async (_, mails) => {
  const { of } = await discussed();
  const { database, arrange, moveTo, now } = scene.world;
  const hourLater = () => moveTo(new Date(Date.parse(now()) + 3_600_000).toISOString());
  const purpose = { kind: "home" } as const;
  if (mails) await issueLink(database.db, { member: "holder", purpose, now: now(), days: 30 });
  const [options] = await addresses(of);
  await hourLater();
  expect((await open(options)).status).toBe(200);
  await arrange((work) => endLinksOf(work, { id: "holder", area: "area-1" }, "own"));
  expect((await open(options)).status).toBe(404);
  await hourLater();
  const [newer] = await addresses(of);
  expect((await open(newer)).status).toBe(200);
});

describe("the watch on one page", () => {
  const addressFor = async (member: string, series: string) =>
    /https:\/\/mdt\.example(\/p\/[\w-]+)/.exec(
      JSON.stringify(await scene.world.press(member, "digest.watch", { series })),
    )?.[1];

  test("has every open case with whose turn it is, and no word of any of them", async () => {
    const { of } = await discussed();
    const { status, html } = await open(await addressFor("chair", of.series));
    expect(status).toBe(200);
    expect(html).toContain(`<th scope="row">${of.ref}</th>`);
    expect(html).toContain("Whose turn it is");
    expect(html).not.toContain("gardening");
    expect(html).not.toContain(of.text.situation.slice(0, 20));
  });

  test("is for whoever chairs today, asked again each time it is opened", async () => {
    const { of } = await discussed();
    const address = await addressFor("chair", of.series);
    expect(await addressFor("garden", of.series)).toBeUndefined();
    expect((await open(address)).status).toBe(200);
    const store = scene.world.roundtable.unit.reading();
    const membership = await memberships.get(store, membershipId(of.series, "chair"));
    if (!membership) throw new Error("the chair is on the list");
    const save = (roles: typeof membership.roles) =>
      scene.world.arrange((work) => memberships.save(work, { ...membership, roles }, work.now));
    await save(["partner"]);
    expect((await open(address)).status).toBe(404);
    await save(membership.roles);
  });
});

describe("who leads the plan", () => {
  const lead = { organisation: "northvale", worker: "chair", cover: "tenancy" };

  test("kept by the case holder, shown on plan and sheet; twice is once, and nobody is written to", async () => {
    const { of } = await discussed();
    const before = (await scene.heard("tenancy", of.ref)).length;
    const keep = () => scene.world.submit("holder", "plan.lead", { case: of.id }, lead);
    expect(codeOf(await keep())).toBe("plan-lead-kept");
    expect(codeOf(await keep())).toBe("plan-lead-same");
    const told = await scene.message("holder", `${of.ref} · after the meeting`);
    expect(told).toContain("Named worker: Sam Hollis, local lead");
    expect(told).toContain("Cover: Noor Vance");
    const [, plan] = await addresses(of);
    expect((await open(plan)).html).toContain(
      "Your named worker:</b> Sam Hollis, local lead, The northvale group",
    );
    expect(await scene.heard("tenancy", of.ref)).toHaveLength(before);
    const events = await eventsAfter(scene.world.database.db, 0);
    expect(events.filter(({ type, thing }) => type === "case-lead-named" && thing === of.id)).toHaveLength(1);
  });

  test("cover is somebody else, and an organisation that is left out cannot lead", async () => {
    const { of } = await discussed({ excluded: ["leftout"] });
    const send = (values: Record<string, string>) =>
      scene.world.submit("chair", "plan.lead", { case: of.id }, { ...lead, ...values });
    expect(codeOf(await send({ cover: "chair" }))).toBe("plan-lead-twice");
    expect(codeOf(await send({ organisation: "leftout" }))).toBe("form-problems");
    expect(codeOf(await send({ worker: "out" }))).toBe("form-problems");
    const form = JSON.stringify(await scene.world.press("chair", "plan.lead", { case: of.id }));
    expect(form).not.toContain("leftout");
    expect(codeOf(await scene.world.press("garden", "plan.lead", { case: of.id }))).toBe(
      "case-holder-or-chair-only",
    );
  });
});

describe("who is not to be named any more", () => {
  test("an organisation that the case leaves out now leads nothing, and its options and help are on no sheet", async () => {
    const { of } = await discussed();
    await scene.answer(of, { "answer-O2": "yes" });
    const lead = { organisation: "allotment", worker: "garden", cover: "tenancy" };
    await scene.world.submit("holder", "plan.lead", { case: of.id }, lead);
    const shown = async () => {
      const [options, plan] = await addresses(of);
      return [(await open(options)).html, (await open(plan)).html].join("\n");
    };
    expect(await shown()).toContain("Your named worker:</b> Bea Quill");
    await scene.world.arrange(async (work) => {
      const state = await cases.get(work, of.id);
      if (state) await cases.save(work, { ...state, excluded: ["allotment", "homefirst"] }, work.now);
    });
    const html = await shown();
    for (const words of ["gardening", "Bea Quill", "allotment", "tenancy", "Noor Vance", "homefirst"])
      expect(html).not.toContain(words);
    expect(html).toContain("Your named worker:</b> to be named<br>");
    expect(html).toContain("In the lead:</b> to be named");
  });

  test("whoever has left: to be named, by the organisation that stays", async () => {
    const { of } = await discussed();
    const lead = { organisation: "leftout", worker: "out", cover: "tenancy" };
    await scene.world.submit("holder", "plan.lead", { case: of.id }, lead);
    await scene.world.arrange(async (work) => {
      const left = await members.get(work, "out");
      if (left) await members.save(work, { ...left, status: "left" }, work.now);
    });
    const [, plan] = await addresses(of);
    const { html } = await open(plan);
    expect(html).toContain("Your named worker:</b> to be named<br>");
    expect(html).toContain("The leftout group");
    expect(html).not.toContain("Lee Sandal");
  });
});

describe("the expected wait", () => {
  test("is dated, stands with each offer, and the partner's own word goes before the directory's", async () => {
    const { of, plot } = await discussed();
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(
      "about 3 weeks, as said on",
    );
    await scene.answer(of, { "answer-O1": "yes" });
    const said = { weeks: 6, meanwhile: "The shed is open to anybody on Fridays." };
    const wait = () => scene.world.submit("garden", "offers.waiting-list", { offer: plot.id }, said);
    expect(codeOf(await wait())).toBe("offer-loop-waiting-list");
    expect(codeOf(await wait())).toBe("offer-already-so");
    const told = await scene.message("holder", `${of.ref} · after the meeting`);
    expect(told).toContain("about 6 weeks, as said on");
    expect(told).toContain("Meanwhile: The shed is open to anybody on Fridays.");
    const [, plan] = await addresses(of);
    expect((await open(plan)).html).toContain("The shed is open to anybody on Fridays.");
    const bad = { weeks: 6, meanwhile: "Ring 07700 900123" };
    expect(codeOf(await scene.world.submit("garden", "offers.waiting-list", { offer: plot.id }, bad))).toBe(
      "guard-stopped",
    );
    expect(wordsOf(await scene.world.press("holder", "offers.of-case", { case: of.id }))).toContain(
      "about 6 weeks",
    );
  });
});

test("the coverage card leads to its picture, which says everything in words too, for its own area alone", async () => {
  const reply = await scene.world.press("chair", "directory.coverage", {});
  const [, path] = /https:\/\/mdt\.example(\/p\/[\w-]+)/.exec(JSON.stringify(reply)) ?? [];
  const { status, html } = await open(path);
  expect(status).toBe(200);
  expect(html).toContain('<svg role="img"');
  expect(html).toContain('<th scope="row">Housing</th><td>nobody</td>');
  expect(html).toContain('<th scope="row">Community activities</th><td>yes</td>');
});
