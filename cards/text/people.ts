/** Setting up an area, and the people on its list. Titles and buttons of forms have at most 24 characters. */
import type { InvitedAs } from "../../src/directory/domain/types.js";
import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const peopleSaid = {
  "area-set-up":
    "{area} is set up, and you coordinate it. Next: put the people of your distribution list on it, and set up the first MDT.",
  "area-saved": "The settings of {area} are saved. Case forms show the new numbers from now on.",
  "person-added": "{name} is on the list, and gets a short welcome message.",
  "person-added-to":
    "{name} is on the list for {pcns}, and gets a short welcome message. They join each of these MDTs as soon as it runs.",
  "person-known": "{name} is on the list already, so nothing was changed.",
  "person-comes-to-more": "{name} was on the list already, and comes to {pcns} now.",
  "person-saved": "What the list says of {name} is saved.",
  "person-removed":
    "{name} is off the list and off the lists of all MDTs. What they wrote stays, under their name.",
  "left-the-list":
    "You are off the list of {area}, and get no more messages. To come back, ask its coordinator to add you.",
  "people-added":
    "Done: {added} new on the list, {more} now come to more PCNs, {known} were on it already. New people get a short welcome message.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const peopleRefusals = {
  "area-there-already":
    "{names} set up {area} before you sent this, so nothing of yours was kept. Ask {names} to add you with your email address; it takes a minute.",
  "area-yours-already":
    "You are on the list of {area} already, so there is nothing to set up here. Type /mdt setup for an MDT, or /mdt help.",
  "number-unreadable":
    'Not sent yet, and nothing you wrote is lost: "{number}" under "{field}" has no telephone number in it. Somebody at risk will be shown it, so please check it.',
  "zone-not-known":
    'Not sent yet, and nothing you wrote is lost: "{zone}" is no time zone we know. In England it is Europe/London.',
  "email-unreadable":
    'Not sent yet, and nothing you wrote is lost: "{email}" is not an email address. Please check it.',
  "address-taken":
    "Not sent yet, and nothing you wrote is lost: {email} is the address of {name}, who is on the list. Please check it.",
  "organisation-missing":
    "Not sent yet, and nothing you wrote is lost: please choose the organisation, or name the new one.",
  "organisation-size-missing":
    "Not sent yet, and nothing you wrote is lost: {organisation} is not in the directory yet. Please say how large it is.",
  "pcn-not-yours":
    "Not sent yet, and nothing you wrote is lost: you can invite people to the MDTs you run ({yours}), not to {code}. Ask a coordinator of the area for that one.",
  "not-oneself":
    "Not sent yet: nobody puts themselves on the list of an MDT, since its list sees the cases. Ask another coordinator, or the chair of that MDT.",
  "no-lines":
    "Not sent yet: there is nobody in this list. Please write one person a line: name, email, organisation, job, PCN.",
  "lines-unreadable":
    "Nobody was added yet and nothing is lost. Lines to look at: {bad} of {total}. Please mend or delete them, then send it again.\n{lines}",
  "person-gone-already": "{name} is off the list already, so nothing was changed.",
  "person-runs-mdt":
    "{name} runs {codes}, so nothing was changed. First choose somebody else with /mdt roles {code}, then come back.",
  "person-only-coordinator":
    'Nobody else coordinates the area, so nothing was changed. First open "Change" beside another person and let them coordinate it as well.',
} as const satisfies Words;

export const nextStepLabels = {
  "add-person": "Add people",
  "add-list": "Add a whole list",
  "set-up-mdt": "Set up an MDT",
  people: "People",
  area: "Area",
} as const;

const partWords = { name: "the name", organisation: "the organisation", job: "the job" } as const;
type Part = keyof typeof partWords;
type BadLine = {
  line: number;
  fault:
    | { code: "parts"; found: number }
    | { code: "empty"; part: Part }
    | { code: "email" | "pcn"; found: string }
    | { code: "too-long"; part: Part; limit: number }
    | { code: "twice"; line: number };
};

/** So many are named; a list with more is likely in another order altogether. */
const NAMED = 12;

export function badLinesText(bad: readonly BadLine[]): string {
  const lines = bad.slice(0, NAMED).map(({ line, fault }) => `Line ${line}: ${faultWords(fault)}`);
  const more = bad.length - NAMED;
  return [...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

function faultWords(fault: BadLine["fault"]): string {
  switch (fault.code) {
    case "parts":
      return `it has ${fault.found === 1 ? "1 part" : `${fault.found} parts`}, where name, email, organisation, job and PCN are needed. A part with a comma in it needs double quotes around it.`;
    case "empty":
      return `${partWords[fault.part]} is missing.`;
    case "email":
      return fault.found === ""
        ? "the email address is missing."
        : `"${fault.found.slice(0, 40)}" is not an email address.`;
    case "pcn":
      return `"${fault.found.slice(0, 20)}" is not the code of a PCN: these have 2 to 5 letters, such as NAV.`;
    case "too-long":
      return `${partWords[fault.part]} is longer than ${fault.limit} characters.`;
    case "twice":
      return `line ${fault.line} has the same address and says something else.`;
    default:
      return fault satisfies never;
  }
}

const invitedAsWords: Record<InvitedAs, string> = {
  partner: "A partner: brings cases, makes offers",
  observer: "An observer: reads along",
  commissioner: "A commissioner: sees totals only",
};

const sizes = {
  grassroots: "Grassroots: a small local group",
  local: "Local: works in this area",
  national: "National: part of something larger",
} as const;

export const areaFormWords = {
  setUpTitle: "Set up your area",
  setUpHeading: "Set up your area",
  setUpIntro:
    "You are the first here. An area is one programme, such as a county: it has its MDTs, and one list of people and organisations. You will coordinate it; you can share that later.",
  editTitle: "Settings of the area",
  editHeading: (area: string) => `Settings of ${area}`,
  area: "Name of the area",
  areaHint: "Such as the county or the programme.",
  crisisIntro:
    "When somebody says that a person is at risk now, the case form shows these at once, below 999.",
  line: "Crisis line",
  lineHint: "Its name, as people know it.",
  lineNumber: "Number of the crisis line",
  safeguarding: "Safeguarding lead",
  safeguardingHint: "The desk or the role; it outlasts a name.",
  safeguardingNumber: "Number of the safeguarding lead",
  zone: "Time zone",
  zoneHint: "In England: Europe/London.",
  you: "Your name",
  youHint: "As partners should see it.",
  yourEmail: "Your email address",
  yourOrganisation: "Your organisation",
  yourSize: "How large is it?",
  youCountAs: "You count as",
  yourJob: "Your job",
  yourJobHint: "Such as: local lead.",
  submitSetUp: "Set up the area",
  submitEdit: "Save",
} as const;

export const personFormWords = {
  addTitle: "Add a person",
  addHeading: "Add a person to the list",
  addIntro:
    "Professionals only, never a person whom a case is about. They get one short welcome message that says what this is and how to stop.",
  editTitle: "Change a person",
  editHeading: (name: string) => `Change what the list says of ${name}`,
  editIntro: "Whoever is taken off a PCN leaves the list of its MDT, unless they run it.",
  name: "Name",
  email: "Email address",
  emailHint: "By it they are known on Slack, on Teams and by email.",
  organisation: "Organisation",
  organisationNew: "A new one, named below",
  organisationHint: "Its whole name, as the directory has it, or the name of a new one.",
  newOrganisation: "Name of a new organisation",
  size: "How large is the new organisation?",
  sizeHint: "Small groups get two working days to offer before national ones.",
  sizes,
  job: "Job",
  jobHint: "Such as: housing officer.",
  discipline: "Counts as",
  disciplineHint: "The chair hears before a meeting which of these nobody has come from.",
  pcns: "PCNs",
  pcnsHint: (codes: string) =>
    codes === ""
      ? "Codes such as NAV, parted by commas. They join each MDT when it starts."
      : `Codes parted by commas; so far there are ${codes}. Leave it empty if they come to none.`,
  as: "Comes as",
  invitedAs: invitedAsWords,
  coordinates: "Coordinates the area as well?",
  endLinks: "End all links in emails they got?",
  endLinksHint:
    "For a lost phone, or a mailbox that somebody else reads. They can ask for a new link at any time.",
  coordinatesHint: "Keeps this list, the numbers to call and who may do so.",
  submitAdd: "Add",
  submitEdit: "Save",
} as const;

export const listFormWords = {
  title: "Add a whole list",
  heading: "Add many people at once",
  intro:
    "One person a line: Name, email, organisation, job, PCN. Rows copied from a spreadsheet work as well. Either all of them are added or, where a line cannot be read, nobody yet: then this form comes back and says which line.",
  lines: "People",
  linesHint:
    "Such as: Jo Marlow, jo@reedwater.example, Reedwater Trust, peer worker, NAV. About 30 lines fit; then send the next ones.",
  size: "Organisations that are new are",
  discipline: "People of new organisations count as",
  disciplineHint: "You can change it for each of them later.",
  submit: "Add them all",
} as const;

export const removeFormWords = {
  title: "Take off the list",
  heading: (name: string) => `Take ${name} off the list?`,
  leaveTitle: "Leave the list",
  leaveHeading: (area: string) => `Leave the list of ${area}?`,
  intro: "They leave all MDTs and get no more messages. What they wrote stays, under their name.",
  leaveIntro: "You leave all MDTs and get no more messages. What you wrote stays, under your name.",
  nothing: "Nothing waits for them.",
  services: (names: string) => `Services: ${names}.`,
  cases: (refs: string) => `Open cases, which need another case holder: ${refs}.`,
  offers: (refs: string) => `Offers whose next step is theirs: ${refs}.`,
  actions: (refs: string) => `Open actions: ${refs}.`,
  successor: "Who answers for the services now?",
  successorHint: 'With "Nobody yet" the services leave the directory.',
  more: (count: number) => `and ${count} more`,
  submit: "Take off the list",
  leave: "Leave",
} as const;

export const peopleCardWords = {
  first: (area: string, pcn: string | undefined) => `People · ${area}${pcn === undefined ? "" : ` · ${pcn}`}`,
  turn: "Only you see this",
  count: (count: number) => (count === 1 ? "One person." : `${count} people.`),
  none: "Nobody yet.",
  coordinates: "coordinates the area",
  notSeen: "has not been here yet",
  noPcn: "no MDT",
  change: "Change",
  remove: "Take off",
  add: "Add people",
  addList: "Add a whole list",
  area: "Area",
  everybody: "Everybody",
} as const;

export const welcomeWords = {
  first: (area: string) => `Welcome · ${area} MDTs`,
  turn: "Nothing to do now",
  hello: (name: string) => `Hello ${name}.`,
  who: (area: string, by: string) =>
    `You are on the list of the multi-agency MDTs of ${area}${by === "" ? "" : `; ${by} coordinates it`}. This is Roundtable, the assistant that keeps these meetings together.`,
  what: "What you do",
  whats: {
    partner: [
      "Before a meeting you are asked whether you want to bring a case. Never write who it is about: cases have a reference only.",
      "You see the cases of the agenda, and say what you could offer; you need not attend.",
      "Nobody is contacted before the person has said yes. You then hear from us what comes next.",
    ],
    observer: ["You can read the agenda and the summary of each meeting. You are asked for nothing."],
    commissioner: ["You can see totals, never a case. You are asked for nothing."],
  } satisfies Record<InvitedAs, readonly string[]>,
  mdts: (codes: string) => `Your MDTs: ${codes}.`,
  noMdt: "Your first MDT has not started yet; you will hear when it does.",
  stop: "How to stop",
  stops: [
    "No reminders for a while: Pause.",
    "No weekly digest, or on another day: Digest day.",
    "No messages at all: leave the list. The coordinator can also take you off.",
  ],
  pause: "Pause",
  digest: "Digest day",
  leave: "Leave the list",
  help: "What can I do?",
} as const;
