/** A service in the directory: its facts, its form, and whether they are still right. */
import type { AssetDomain } from "../../src/directory/domain/types.js";
import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const servicesSaid = {
  "service-saved": "{service} is saved, and shown as confirmed today.",
  "service-added": "{service} is in the directory now. Next: say how much room it has with /mdt capacity.",
  "service-confirmed":
    "{service} is shown as confirmed today. Thank you. You are asked again in three months.",
  "service-taken-out":
    "{service} is out of the directory, and no search finds it. What was offered with it stays.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const servicesRefusals = {
  "ages-crossed":
    "Not sent yet, and nothing you wrote is lost: the youngest age ({from}) is over the oldest ({to}). Please check both.",
  "address-unreadable":
    'Not sent yet, and nothing you wrote is lost: "{url}" is not the address of a web page. It starts with https://.',
  "contact-empty":
    "Not sent yet, and nothing you wrote is lost: {whose} needs an email address or a telephone number besides the name.",
  "service-there-already":
    "{organisation} has a service called {service} already, so nothing was added. Please change that one, or give this one another name.",
} as const satisfies Words;

export const domainWords: Record<AssetDomain, string> = {
  "health-social-care": "Health and social care",
  "local-facilities": "Local facilities",
  "personal-interests": "Personal interests",
  "personal-relationships": "Personal relationships",
};

export const serviceWords = {
  first: (name: string) => `Service · ${name}`,
  turn: "Only you see this",
  turnOwner: "Yours: change it whenever it changes",
  what: "What",
  needs: "For",
  domain: "Kind of help",
  where: "Where",
  wholeArea: "the whole area",
  ages: "Ages",
  anyAge: "any age, as far as we know",
  cost: "Cost",
  languages: "Languages besides English",
  access: "Access",
  selfReferral: "People may come by themselves",
  yes: "Yes",
  no: "No, they need to be referred",
  notSaid: "not said",
  web: "Web page",
  ask: "Ask",
  cover: "When they are away",
  confirmed: (day: string) => `Details confirmed on ${day}.`,
  feed: "It comes from a feed of the directory; nobody here answers for it yet.",
  stale: (day: string) =>
    `Details last confirmed on ${day}, over three months ago: please check before you send anybody.`,
  hidden: (day: string) =>
    `Hidden from every search: nobody has confirmed it since ${day}. One press brings it back.`,
  neverConfirmed: "Nobody has confirmed these details yet.",
  edit: "Change",
  stillRight: "Still right",
  room: "Room",
  details: "Details",
} as const;

/** "18 to 25", "from 65", "up to 17" */
export function agesText(ages: { from?: number | undefined; to?: number | undefined }): string {
  const { from, to } = ages;
  if (from !== undefined && to !== undefined) return from === to ? `${from}` : `${from} to ${to}`;
  if (from !== undefined) return `from ${from}`;
  return to === undefined ? serviceWords.anyAge : `up to ${to}`;
}

/** What a search adds to a service's line; nothing of what nobody said. */
export const shortFacts = {
  ages: (text: string) => `Ages ${text}.`,
  languages: (text: string) => `Also ${text}.`,
  cost: (text: string) => `Cost: ${text}.`,
  selfReferral: "Self-referral.",
  stale: "Details not confirmed for three months.",
} as const;

export const serviceFormWords = {
  addTitle: "Add a service",
  addHeading: "Add a service to the directory",
  editTitle: "Change a service",
  editHeading: (service: string) => `Change ${service}`,
  intro: "Partners and chairs see all of this. Leave empty what you do not know.",
  organisation: "Organisation",
  organisationHint: "Its whole name, as the directory has it.",
  name: "Name of the service",
  what: "What it does, in one or two sentences",
  description: "More about it",
  needs: "What it is for",
  pcns: "PCNs it reaches",
  pcnsHint: "Codes such as NAV, parted by commas. Leave it empty for the whole area.",
  domain: "Kind of help",
  domainHint: "Health and social care, a place, an interest, or people.",
  from: "Youngest age",
  to: "Oldest age",
  cost: "Cost to the person",
  costHint: "Such as: free, or £3 a week.",
  languages: "Languages besides English",
  languagesHint: "Parted by commas, such as: Polish, British Sign Language.",
  access: "Access",
  accessHint: "Such as: step-free, home visits, online, near the bus.",
  selfReferral: "May people come by themselves?",
  url: "Web page",
  owner: "Who answers for it?",
  ownerHint: "They are asked for its room, and every three months whether this is still right.",
  contactName: "Contact: name",
  contactEmail: "Contact: email",
  contactPhone: "Contact: telephone",
  contactHint: "Only where it is not the one who answers for it.",
  coverName: "Cover: name",
  coverEmail: "Cover: email",
  coverPhone: "Cover: telephone",
  coverHint: "Whom to ask while the contact is away.",
  contact: "the contact",
  cover: "the cover",
  ended: "Take it out of the directory?",
  endedHint: "Only when it is not offered any more.",
  submitAdd: "Add",
  submitEdit: "Save",
} as const;
