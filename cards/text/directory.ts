import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const directorySaid = {
  "capacity-open": "{service} is shown as open from today. Thank you.",
  "capacity-places": "{service} is shown with places free: {places}. Thank you.",
  "capacity-waiting": "{service} is shown with a wait of about {weeks} weeks. Thank you.",
  "capacity-closed": "{service} is shown as closed for now. Thank you for saying so.",
  "found-shared": "Shared in the channel of {series}.",
  paused:
    "Paused: no reminders and no digest up to and including {until}. You can still use everything, and whatever you are asked for waits for you.",
  resumed: "Welcome back. Your reminders and your weekly digest are on again.",
  "not-paused": "You are not paused, so nothing was changed. Your reminders are on.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const directoryRefusals = {
  "service-not-found":
    "That service is not in the directory any more, so nothing was changed. Type /mdt capacity to see yours.",
  "service-ended":
    "{service} has ended, so its room was not changed. Ask the coordinator if it should be in the directory again.",
  "no-services-of-yours":
    "No service in the directory has your name on it, so there is nothing to update. Ask the coordinator to add yours; it takes a minute.",
  "capacity-not-readable":
    "That button could not be read, so nothing was changed. Type /mdt capacity to get it afresh.",
  "pause-past": "{when} has gone by, so nothing was changed. Please choose today or a later day.",
  "pause-too-long":
    "A pause can last until {last} at most, so nothing was changed. For longer, ask the coordinator to hand your part over.",
  "nothing-to-share":
    "These services are not in the directory any more, so nothing was shared. Please search again.",
  "series-not-yours": "You are not on the list of that MDT, so nothing was shared.",
} as const satisfies Words;

type Room = "open" | "places" | "waiting-list" | "closed" | "unknown";

/** How much room a service has, and how sure that is. `said` is a spoken day; missing when nobody ever said. */
export function capacityWords(room: {
  kind: Room;
  count?: number | undefined;
  said?: string | undefined;
  confirmed: boolean;
}): string {
  const said = room.said === undefined ? "" : `, said on ${room.said}`;
  return `${roomWords(room.kind, room.count ?? 0)}${said}${room.confirmed || room.said === undefined ? "" : " (unconfirmed)"}`;
}

function roomWords(kind: Room, count: number): string {
  switch (kind) {
    case "open":
      return "Open";
    case "places":
      return count === 0 ? "No places free" : `${count} ${count === 1 ? "place" : "places"} free`;
    case "waiting-list":
      return `Waiting list of about ${count} ${count === 1 ? "week" : "weeks"}`;
    case "closed":
      return "Closed for now";
    case "unknown":
      return "Room not known: nobody has said yet";
    default:
      return kind satisfies never;
  }
}

export const findWords = {
  first: (words: string, pcn: string | undefined) => `Find · ${words}${pcn === undefined ? "" : ` · ${pcn}`}`,
  askFirst: "Find · what help is needed?",
  ask: "Choose a need, or type the command with a word or a name, such as /mdt find housing.",
  turn: "Only you see this",
  count: (n: number, where: string) => (n === 1 ? `One service ${where}.` : `${n} services ${where}.`),
  reaching: (pcn: string) => `reaching ${pcn}`,
  inArea: "in the whole area",
  nothing: (where: string) =>
    `Nothing in the directory ${where} matches these words. That may be a gap, or it may go by another name.`,
  nearest: "The nearest needs are:",
  allNeeds: "These are the needs the directory knows:",
  contact: (name: string) => `Ask: ${name}`,
  offered: "What",
  needs: "For",
  share: (code: string) => `Share in ${code}`,
  whole: "Search the whole area",
  other: "Another need",
} as const;

export const foundWords = {
  first: (needs: string) => (needs === "" ? "Services · shared from the directory" : `Services · ${needs}`),
  turn: "For everybody to see; nothing to do",
  by: (name: string) => `Shared by ${name} from the directory.`,
} as const;

export const capacityCardWords = {
  first: "Capacity · your services",
  asked: (count: number) =>
    count === 1
      ? "Capacity · is there room in your service?"
      : `Capacity · is there room in your ${count} services?`,
  askedTurn: "Your turn: one tap each, so that the next MDTs know whom they can send",
  turn: "Your turn: one tap each, whenever it changes",
  still: "Still right",
  more: (count: number) => `And ${count} more of yours.`,
  all: "Show all of mine",
  open: "Open",
  places: "Places free",
  waiting: "Waiting list",
  closed: "Closed",
} as const;

export const capacityFormWords = {
  placesTitle: "Places free",
  placesHeading: (service: string) => `How many places are free in ${service}?`,
  places: "Places free today",
  waitingTitle: "Waiting list",
  waitingHeading: (service: string) => `How long is the wait for ${service}?`,
  weeks: "Wait in weeks",
  intro: "Partners and chairs see this with today's date.",
  submit: "Save",
} as const;

export const pauseFormWords = {
  title: "Pause",
  heading: "Until when should we leave you in peace?",
  paused: (until: string) => `You are paused up to and including ${until}.`,
  intro:
    "No reminders and no weekly digest until then. You stay on the list, and what people ask of you waits for you. If you chair an MDT, its deputy hears what cannot wait, unless there is none or they are away too. If you hold a case, please ask a colleague before you go: “Hand it over” on the case's card.",
  until: "Last day of the pause",
  untilHint: "At most three months from today.",
  untilHintPaused: "At most three months from today. Leave it empty to end the pause now.",
  submit: "Save",
} as const;
