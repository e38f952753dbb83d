/** The sheet that is printed for the person (F9): plain English, nothing that says who they are. */
import type { SheetHelp } from "../plan/sheet-facts.js";

export const sheetWords = {
  button: "Sheet to print",
  first: (ref: string) => `${ref} · the sheet for the person`,
  intro:
    "To print and hand over: first the options to talk through, later the plan that was agreed. No name and no reference is printed on it; the person's name can be written on by hand.",
  printOptions: "Open the options",
  printPlan: "Open the plan",
  lasts: "The addresses are yours alone and work for a day; this button always gives new ones.",
  noAddress:
    "No web address is set up for this Roundtable, so no page can be opened. These are the words of the sheet:",
  optionCount: (count: number) => (count === 1 ? "1 option" : `${count} options`),
  planCount: (count: number) => (count === 1 ? "1 thing was agreed" : `${count} things were agreed`),

  screen: (ref: string) => `${ref}: this line is not printed. Print this page with Ctrl and P, on A4.`,
  options: "Your options",
  plan: "Your plan",
  asOf: (day: string) => `As things stand on ${day}`,
  name: "For",
  nameHint: "(name, by hand)",
  optionsIntro:
    "These people would like to help. They do not know who you are, and nobody is contacted before you say yes.",
  choose:
    "For each one you can say yes, no, not now, or something else. You can change your mind at any time.",
  from: "From",
  about: "For",
  starts: "Could start",
  cost: "Cost",
  costUnknown: "not said yet, please ask first",
  conditions: "Good to know",
  wait: "Wait",
  meanwhile: "Until then",
  othersOpen: (names: string) => `you can go yourself to ${names}`,
  answers: ["Yes", "No", "Not now", "Something else"],
  noOptions: "Nothing waits for your answer just now.",
  planIntro: "This is what you said yes to, and who does what.",
  noPlan: "Nothing is agreed yet. Talk with your worker about what could help.",
  help: (who: string, step: SheetHelp["step"], by: string | undefined) => {
    const when = by === undefined ? "" : ` by ${by}`;
    const says: Record<SheetHelp["step"], string> = {
      contact: `${who} will get in touch${when}.`,
      start: `${who} is ready and begins${when}.`,
      information: `${who} needs to know a little more first. Your worker sees to it${when}.`,
      place: `There is a wait. ${who} should have a place for you${when}.`,
      reach: `${who} could not reach you yet. Your worker helps with that${when}.`,
      begun: `${who} has begun. Tell your worker how it goes.`,
    };
    return says[step];
  },
  actions: "What others do for you",
  action: (who: string, what: string, by: string) => `${who}, by ${by}: ${what}`,
  people: "Whom to turn to",
  worker: "Your named worker",
  cover: "When they are away",
  lead: "In the lead",
  noLead: "The person who gave you this sheet.",
  crisis: "If you need help at once",
  danger: "In danger now: ring 999.",
  line: (line: string, number: string) => `${line}: ${number}.`,
  nhs: "Or ring 111 and choose the mental health option, day or night.",
  end: "You decide. You can stop at any time, and ask for this sheet again.",
} as const;
