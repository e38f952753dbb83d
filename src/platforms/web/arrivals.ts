import { momentWords } from "../../kernel/spoken.js";
import type { ChatMessage } from "./chat.js";
import type { County } from "./people.js";
import { channelName, placeFor } from "./places.js";
import type { Arrival, Moved, Reader } from "./protocol.js";

/** So many different messages are told of one journey through time. */
const SHOWN = 40;

/** What our messages said and to whom, in order; the same words at the same moment are told once. The cast first. */
export function arrivals(county: County, messages: readonly ChatMessage[]): Pick<Moved, "arrivals" | "more"> {
  const rank = new Map(county.people.map(({ id }, index) => [id, index]));
  const groups = new Map<string, Arrival>();
  for (const message of messages) {
    const reader = message.kind === "card" ? readerOf(county, message) : undefined;
    if (message.kind !== "card" || !reader) continue;
    const when = momentWords(message.postedAt, county.zone);
    const first = message.card.fallbackText;
    const group = groups.get(`${when} ${first}`) ?? { when, first, to: [] };
    group.to.push(reader);
    groups.set(`${when} ${first}`, group);
  }
  const order = ({ place, person }: Reader) => (place === "dm" ? (rank.get(person) ?? 0) : -1);
  const all = [...groups.values()].map((group) => ({
    ...group,
    to: group.to.toSorted((a, b) => order(a) - order(b)),
  }));
  return { arrivals: all.slice(-SHOWN), more: Math.max(0, all.length - SHOWN) };
}

function readerOf(county: County, { surface }: ChatMessage): Reader | undefined {
  const id = surface.slice(surface.indexOf(":") + 1);
  if (surface.startsWith("dm:")) {
    const person = county.people.find((one) => one.id === id);
    return person && { person: person.id, place: "dm", where: person.name };
  }
  const series = county.series.find((one) => one.id === id);
  const person = series && whoSees(county, series.id, series.chair);
  return series === undefined || person === undefined
    ? undefined
    : { person, place: `channel:${id}`, where: channelName(series) };
}

/** Somebody who sees the channel: its chair, if they do. */
function whoSees(county: County, series: string, chair: string): string | undefined {
  const open = (id: string) => {
    const person = county.people.find((one) => one.id === id);
    return person !== undefined && placeFor(county, person, `channel:${series}`).closed === undefined;
  };
  return open(chair) ? chair : county.people.find((person) => open(person.id))?.id;
}
