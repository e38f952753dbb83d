import type { About, Binding, Data, Reading, Refusal } from "../../app/contract.js";
import { seriesOfMember } from "../../directory/queries.js";
import { type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { allSeries, meetings } from "../store.js";
import { type Read, readMeeting } from "../views/read.js";

type Finder = NonNullable<Binding["about"]>;

/** The series that a press names; a member of one alone need not name it. */
export const aboutSeries: Finder = async (store, data, actor) => {
  const named = data.series ?? (await onlySeries(store, actor.id));
  const series = await allSeries.get(store, named ?? "");
  return series && { area: series.area, series: series.id };
};

export const aboutMeeting: Finder = async (store, data) => {
  const meeting = await meetings.get(store, data.meeting ?? "");
  return meeting && aboutIt(meeting);
};

/** Either: buttons name a meeting, or a series whose next meeting is meant. */
export const aboutEither: Finder = (store, data, actor) =>
  data.meeting === undefined ? aboutSeries(store, data, actor) : aboutMeeting(store, data, actor);

function aboutIt(meeting: { area: string; series: string }): About {
  return { area: meeting.area, series: meeting.series };
}

async function onlySeries(store: Store, member: string): Promise<string | undefined> {
  const [first, another] = await seriesOfMember(store, member);
  return another ? undefined : first?.series;
}

/** The data of a press about a series, with the series in it. */
export async function withSeries(reading: Reading, data: Data): Promise<Data> {
  const series = data.series ?? (await onlySeries(reading, reading.actor.id));
  return series === undefined ? data : { ...data, series };
}

/** For forms about a meeting: the meeting, or that it is gone. */
export async function onMeeting<T>(
  reading: Reading,
  data: Data,
  open: (read: Read) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const read = await readMeeting(reading, data.meeting);
  return read ? open(read) : refuse({ code: "no-longer-there" });
}
