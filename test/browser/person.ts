import type { Locator, Page } from "playwright-core";

/** Somebody at the playground's page: finds everything by the names that a screen reader would say. */
export type Person = {
  page: Page;
  be(name: string): Promise<void>;
  to(place: "channel" | "Direct messages" | "Home"): Promise<void>;
  look(look: "Teams" | "Slack"): Promise<void>;
  /** Types words where messages are typed, and sends them. */
  type(words: string): Promise<void>;
  /** The card whose first line has these words; the newest of several. */
  card(first: string | RegExp): Locator;
  /** Presses a button of a card, and waits until it was answered. */
  press(card: string | RegExp, button: string | RegExp): Promise<void>;
  form: Locator;
  /** Fills fields by their label: a text, a choice's words, or several. Then sends. */
  fill(answers: Record<string, string | readonly string[]>): Promise<void>;
  /** Sends the form as it stands. */
  send(): Promise<void>;
  whisper: Locator;
  /** The private answers that stand here, once the form is closed and nothing is under way. */
  answer(): Promise<string>;
  clock(): Promise<string | null>;
  time(how: "next" | "before"): Promise<void>;
  /** Lets one thing after the other happen until these words stand in what happened. */
  timeUntil(words: RegExp): Promise<void>;
};

export function personAt(page: Page): Person {
  const form = page.locator("dialog.form");
  const whisper = page.locator(".whisper");
  const fillOne = async (label: string, answer: string | readonly string[]) => {
    const group = form.getByRole("radiogroup", { name: label }).or(form.getByRole("group", { name: label }));
    if (typeof answer !== "string") {
      for (const one of answer) await group.getByRole("checkbox", { name: one }).check();
      return;
    }
    if ((await group.count()) > 0) {
      await group.getByRole("radio", { name: endingIn(answer) }).check();
      return;
    }
    const field = form.getByLabel(label).first();
    const options = field.locator("option").filter({ hasText: new RegExp(`^${answer}`) });
    if ((await options.count()) > 0)
      await field.selectOption({ label: (await options.first().textContent()) ?? "" });
    else await field.fill(answer);
  };

  const person: Person = {
    page,
    form,
    whisper,
    async be(name) {
      await page.getByRole("searchbox").fill(name);
      await page
        .locator(".people")
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .click();
      await page.locator(".me", { hasText: name }).waitFor();
      await page.getByRole("searchbox").fill("");
    },
    async to(place) {
      const nav = page.getByRole("navigation");
      const target =
        place === "channel"
          ? nav.locator("[data-kind=channel]").first()
          : nav.getByRole("button", { name: new RegExp(`^${place}`) });
      await target.click();
      await target.and(page.locator("[aria-current=page]")).waitFor();
    },
    async look(look) {
      await page.getByText(look, { exact: true }).click();
    },
    async type(words) {
      const input = page.locator("main > .composer").getByRole("combobox");
      await input.fill(words);
      await input.press("Escape");
      await input.press("Enter");
      await form.or(page.locator("main[aria-busy=false]")).first().waitFor();
    },
    card: (first) =>
      page
        .locator(".message, .whisper, .sheet")
        .filter({ has: page.getByRole("heading", { name: first }) })
        .last(),
    async press(card, name) {
      await person.card(card).getByRole("button", { name }).first().click();
      await form.or(page.locator("main[aria-busy=false]")).first().waitFor();
    },
    async fill(answers) {
      await form.waitFor();
      for (const [label, answer] of Object.entries(answers)) await fillOne(label, answer);
      await person.send();
    },
    async send() {
      await form.locator(".ac-pushButton.style-positive, .slack-footer .primary").last().click();
      await page.locator("dialog.form[aria-busy=true]").waitFor({ state: "detached" });
    },
    async answer() {
      await form.waitFor({ state: "detached" });
      await page.locator("main[aria-busy=false]").waitFor();
      return (await whisper.allTextContents()).join("\n");
    },
    clock: () => page.locator(".clock").textContent(),
    async time(how) {
      const words = how === "next" ? "Next thing that happens" : "To the day before the meeting";
      await page.getByRole("button", { name: words }).click();
      await page.locator(".time[aria-busy=true]").waitFor({ state: "detached" });
    },
    async timeUntil(words) {
      for (let moments = 0; moments < 20; moments += 1) {
        await person.time("next");
        if (words.test((await page.locator(".happened").textContent()) ?? "")) return;
      }
      throw new Error(`${words} never happened`);
    },
  };
  return person;
}

/** The adaptivecards package names the first choice of a group with the group's name before its own. */
function endingIn(answer: string): RegExp {
  return new RegExp(`(^|\\s)${answer}(\\s*–|\\s*$)`);
}
