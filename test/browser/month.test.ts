import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Person, personAt } from "./person.js";
import { type Playground, screenshot, startPlayground } from "./support.js";

let playground: Playground;
let me: Person;
beforeAll(async () => {
  playground = await startPlayground();
  me = personAt(await playground.open());
});
afterAll(() => playground.stop());

const CASE = "NAV-2611-01";
const SITUATION = "They live alone since a bereavement. The flat is damp and they rarely go out.";

/** One MDT from the call for cases to the first help, each step by the person whose turn it is. Steps build on each other. */
it("the call for cases goes out, and everybody is one press away", async () => {
  await me.timeUntil(/call for cases/);
  expect(await me.clock()).toBe("Wed 4 November 2026, 09:00");
  const panel = me.page.locator(".happened");
  expect(await panel.textContent()).toContain("NAV-2611 · call for cases");
  await panel.getByRole("button", { name: /^Be Yasmin Tahari and see/ }).click();
  await me.page.locator(".me", { hasText: "Yasmin Tahari" }).waitFor();
  await me.card(/call for cases/).waitFor();
});

it("a case with a phone number is stopped, put right and sent", async () => {
  await me.press(/call for cases/, "Bring a case");
  await me.fill({
    "Is anybody at immediate risk today?": "No",
    "Age band": "40 to 54",
    "What is needed?": ["Community activities", "Housing"],
    "How complex is the situation today?": "Complex today",
    "The situation in short": `${SITUATION} Ring them on 07700 900123.`,
    "Strengths, and what matters": "Loves gardens and used to grow vegetables.",
    "Your question to the MDT": "Who could help with the damp, and with getting out again?",
    "Safety plan": "No safety plan needed",
    "Does the person know": "Yes",
    "What now?": "Send to the chair",
  });
  await me.form.getByText(/A phone number can lead to one person/).waitFor();
  expect(await me.form.getByLabel("The situation in short").inputValue()).not.toContain("07700");
  await screenshot(me.page, "month-1-stopped");
  await me.fill({ "The situation in short": SITUATION });
  expect(await me.answer()).toContain(`${CASE} is with the chair now`);
});

it("the chair accepts it, in the look of Slack", async () => {
  await me.be("Helen Marchbank");
  await me.look("Slack");
  await me.press(/waits for your decision/, "Accept");
  expect(await me.answer()).toContain(`${CASE} is accepted`);
  await screenshot(me.page, "month-2-accepted");
});

it("the agenda goes out by itself on its day", async () => {
  await me.timeUntil(/NAV-2611 · agenda#/);
  expect(await me.clock()).toBe("Fri 13 November 2026, 09:00");
  await me.to("channel");
  await me.card(new RegExp(`${CASE} · on the agenda`)).waitFor();
  await screenshot(me.page, "month-3-agenda-slack");
});

it("a small group offers, in a form as Slack shows one", async () => {
  await me.be("Winston Grantleigh");
  await me.to("channel");
  await me.press(CASE, "I can offer");
  await me.fill({
    "What is offered?": "A place on the Tuesday plot, with tea.",
    "Which need": "Community activities",
    "When can it start?": "This week",
  });
  expect(await me.answer()).toContain("Nobody is contacted before the person says yes");
  expect(await me.card(CASE).textContent()).toContain("A place on the Tuesday plot");
});

it("the GP asks without attending, and the case holder answers", async () => {
  await me.look("Teams");
  await me.be("Farah Qadeer");
  await me.press(CASE, "A question");
  await me.fill({ "Your question": "Is there damp in the bedroom?" });
  expect(await me.answer()).toContain("the case holder is asked");
  await me.be("Yasmin Tahari");
  await me.to("Direct messages");
  await me.press(/question/i, /Answer/);
  await me.fill({ "Your answer": "Yes, on the outside wall." });
  await me.answer();
  await me.to("channel");
  await me.card(CASE).getByText("Yes, on the outside wall.").waitFor();
});

it("what somebody typed in the thread becomes an offer of theirs, by the chair", async () => {
  await me.be("Dan Hathersedge");
  await me.to("channel");
  await me
    .card(CASE)
    .getByRole("button", { name: /^Reply/ })
    .click();
  const reply = me.card(CASE).getByRole("combobox");
  await reply.fill("I can fit a new lock next week.");
  await reply.press("Enter");
  await me.page.locator(".thread .words", { hasText: "new lock" }).waitFor();
  await me.be("Helen Marchbank");
  await me.page.locator("summary", { hasText: "More" }).first().click();
  await me.page.getByRole("button", { name: "Record as offer" }).click();
  await me.form.waitFor();
  expect(await me.form.getByLabel("What is offered?").inputValue()).toBe("I can fit a new lock next week.");
  await me.fill({
    "Whose offer is it?": "Dan Hathersedge",
    "Which need": "Housing",
    "When can it start?": "This week",
  });
  expect(await me.answer()).toContain("recorded for Dan Hathersedge");
  await screenshot(me.page, "month-4-thread");
});

it("the meeting is run by its chair: start, next, read back, close", async () => {
  await me.time("before");
  expect(await me.clock()).toBe("Tue 17 November 2026, 09:00");
  await me.timeUntil(/time to start/);
  expect(await me.clock()).toBe("Wed 18 November 2026, 10:00");
  await me.to("Direct messages");
  await me.press(/time to start/, "Start");
  expect(await me.answer()).toContain("NAV-2611 is live");
  await screenshot(me.page, "month-5-controls");
  await me.press(/your controls/, "Next");
  await me.press(/read back and confirm/, "Confirm");
  await me.press(/your controls/, "Close the meeting");
  await me.send();
  expect(await me.answer()).toContain("NAV-2611 is closed");
  await me.timeUntil(/after the meeting/);
  expect(await me.clock()).toBe("Wed 18 November 2026, 10:15");
});

it("the case holder says what the person said, and only then is a partner asked", async () => {
  await me.be("Winston Grantleigh");
  await me.to("Direct messages");
  expect(await me.page.locator(".messages").textContent()).not.toContain("said yes");
  await me.be("Yasmin Tahari");
  await me.press(/after the meeting/, "What did the person say?");
  await screenshot(me.page, "month-6-answers");
  await me.fill({ "The person's answer to O1": "Yes", "The person's answer to O2": "No, thank you" });
  await me.answer();
  await me.be("Winston Grantleigh");
  await me.card(/the person said yes/).waitFor();
  await screenshot(me.page, "month-7-yes");
});

it("the partner takes it on, and Home shows what is theirs", async () => {
  await me.press(/the person said yes/, "Accept");
  await me.answer();
  await me.to("Home");
  await me.page.locator(".home").getByText(CASE).first().waitFor();
  await screenshot(me.page, "month-8-home");
  await me.be("Dan Hathersedge");
  await me.to("Direct messages");
  await me.card(/no, thank you/).waitFor();
  expect(await me.page.locator(".messages").textContent()).not.toContain("the person said yes");
});

it("the chair signs the summary off, and the channel sees it", async () => {
  await me.be("Helen Marchbank");
  await me.timeUntil(/sign the summary off/);
  await me.to("Direct messages");
  await me.press(/please sign the summary off/, "Look and sign off");
  await me.send();
  await me.answer();
  await me.to("channel");
  await me.card(/NAV-2611 · summary/).waitFor();
  await screenshot(me.page, "month-9-summary");
});

it("help starts, and nobody had to be asked twice", async () => {
  await me.be("Winston Grantleigh");
  await me.to("Direct messages");
  await me.press(new RegExp(`${CASE}-O1`), /start/i);
  expect(await me.answer()).toContain(`help has started for ${CASE}`);
  await me.be("Yasmin Tahari");
  await me.card(`${CASE} · help under way`).waitFor();
});
