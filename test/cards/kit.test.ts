import { describe, expect, test } from "@jest/globals";
import type { Container, Element, RichTextBlock } from "../../cards/card-types.js";
import {
  bold,
  button,
  buttons,
  card,
  facts,
  label,
  link,
  list,
  paged,
  para,
  section,
  warning,
} from "../../cards/kit.js";
import { assertAdaptive } from "../../cards/render/validate.js";

const press = (name: string) => button({ label: name, action: "offers.make" });
const words = (element: Element | undefined) =>
  (element as RichTextBlock).inlines.map((run) => run.text).join("");

describe("a card", () => {
  const made = card({
    first: "NAV-2612-03 · accepted",
    turn: "Your turn: by Thu 17 Dec",
    body: [para("The chair has accepted ", bold("this case"), ".")],
    buttons: [press("I can offer")],
  });

  test("opens with reference and verb, in its heading and in what notifications show", () => {
    expect(made.fallbackText).toBe("NAV-2612-03 · accepted");
    expect(made.body[0]).toMatchObject({
      type: "TextBlock",
      style: "heading",
      text: "NAV-2612-03 · accepted",
    });
  });

  test("says whose turn it is right under its heading", () => {
    expect(words(made.body[1])).toBe("Your turn: by Thu 17 Dec");
  });

  test("is valid Adaptive Card 1.5", () => {
    expect(() => assertAdaptive(made)).not.toThrow();
  });

  test("with more than five buttons shows them in rows of five, none left out", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const many = card({ first: "x · y", body: [], buttons: names.map(press) });
    const rows = many.body.flatMap((element) => (element.type === "ActionSet" ? [element.actions] : []));
    expect(many.actions).toBeUndefined();
    expect(rows.map((row) => row.length)).toEqual([5, 2]);
    expect(rows.flat().map((action) => action.title)).toEqual(names);
    expect(() => assertAdaptive(many)).not.toThrow();
  });
});

describe("text", () => {
  test("a label stands bold before its value", () => {
    expect(label("What", "a garden place").inlines).toEqual([
      { type: "TextRun", text: "What: ", weight: "Bolder" },
      { type: "TextRun", text: "a garden place" },
    ]);
  });

  test("a fact without a value shows a dash, so that nobody takes it for a fault", () => {
    expect(words(facts([["Cover", ""]]).items[0])).toBe("Cover: –");
  });

  test("lists are marked by bullets or by numbers from 1", () => {
    expect(list(["one", ["two", bold("!")]]).items.map(words)).toEqual(["•  one", "•  two!"]);
    expect(list(["one", "two"], true).items.map(words)).toEqual(["1.  one", "2.  two"]);
  });

  test("a warning says so in words, not by its colour alone", () => {
    expect(words(warning("Call 999 now."))).toBe("Please note: Call 999 now.");
  });

  test("a section stands behind a line, under its heading", () => {
    expect(section("Offers", para("None."))).toMatchObject({
      separator: true,
      items: [{ style: "heading", text: "Offers" }, { type: "RichTextBlock" }],
    });
  });
});

describe("buttons", () => {
  test("carry name and data for every client, and mark that a form opens", () => {
    const made = button({
      label: "I can offer",
      action: "offers.make",
      data: { case: "NAV-2612-03" },
      look: "primary",
      opensForm: true,
    });
    const data = { case: "NAV-2612-03", $form: "1" };
    expect(made).toEqual({
      type: "Action.Execute",
      title: "I can offer",
      verb: "offers.make",
      data,
      style: "positive",
      fallback: { type: "Action.Submit", title: "I can offer", data: { action: "offers.make", ...data } },
    });
  });

  test.each(["offers", "Offers.make", "offers.make#2", "offers.make.now", ""])(
    "refuse the name %j",
    (action) => {
      expect(() => button({ label: "x", action })).toThrow("room.verb");
    },
  );

  test.each(["$form", "action"])("refuse the data key %j, which renderers use", (key) => {
    expect(() => button({ label: "x", action: "a.b", data: { [key]: "1" } })).toThrow("not free");
  });

  test("a row of more than five becomes several rows", () => {
    const made = buttons(...["a", "b", "c", "d", "e", "f"].map(press)) as Container;
    expect(made.items.map((row) => row.type)).toEqual(["ActionSet", "ActionSet"]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no address"])(
    "a link to %j is refused",
    (url) => {
      expect(() => link({ label: "x", url })).toThrow();
    },
  );
});

describe("a long list in pages", () => {
  const all = Array.from({ length: 23 }, (_, index) => index + 1);
  const turn = { action: "cases.agenda", data: { meeting: "NAV-2612" } };
  const targets = (elements: Element[]) =>
    elements.flatMap((element) =>
      element.type === "ActionSet"
        ? element.actions.map((action) => [
            action.title,
            action.type === "Action.Execute" && action.data.page,
          ])
        : [],
    );

  test("every item stands on exactly one page", () => {
    expect([0, 1, 2].flatMap((page) => paged(all, page, 10, turn).shown)).toEqual(all);
  });

  test("the first page leads on, the last leads back, the middle both ways", () => {
    expect(targets(paged(all, 0, 10, turn).controls)).toEqual([["Next", "1"]]);
    expect(targets(paged(all, 1, 10, turn).controls)).toEqual([
      ["Previous", "0"],
      ["Next", "2"],
    ]);
    expect(targets(paged(all, 2, 10, turn).controls)).toEqual([["Previous", "1"]]);
  });

  test("says where the reader is", () => {
    expect(words(paged(all, 2, 10, turn).controls[0])).toBe("Showing 21 to 23 of 23.");
  });

  test("a page beyond the end, since the list has shrunk, is the last", () => {
    expect(paged(all, 9, 10, turn).shown).toEqual([21, 22, 23]);
    expect(paged([], 3, 10, turn)).toEqual({ shown: [], controls: [] });
  });

  test("a list that fits has no controls", () => {
    expect(paged(all, 0, 23, turn).controls).toEqual([]);
  });
});
