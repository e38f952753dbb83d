import { placesForm, waitingForm } from "../../cards/directory/capacity-form.js";
import { pauseForm } from "../../cards/directory/pause-form.js";
import type { Binding, Data, Reading, Refusal } from "../app/contract.js";
import { localDate } from "../kernel/instant.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { shortDayWithYear } from "../kernel/spoken.js";
import { areaBindings } from "./bindings/area.js";
import { peopleBindings } from "./bindings/people.js";
import { aboutService, serviceBindings } from "./bindings/services.js";
import type { SaidCapacity } from "./domain/capacity.js";
import { isPaused } from "./domain/digest-day.js";
import type { Service } from "./domain/types.js";
import { areaById, serviceById } from "./queries.js";
import { pause, resume } from "./use-cases/pause.js";
import { setCapacity } from "./use-cases/set-capacity.js";
import { shareFound } from "./use-cases/share-found.js";
import { showCapacity, showFind } from "./views.js";

export const bindings: readonly Binding[] = [
  { action: "directory.find", view: showFind },
  {
    action: "directory.find-share",
    about: async (_, data, actor) => ({ area: actor.area, series: data.series ?? "" }),
    run: (work, data) => {
      if (work.actor.kind !== "member") throw new Error("only people share");
      return shareFound(work, {
        series: data.series ?? "",
        services: (data.services ?? "").split(","),
        by: work.actor.id,
        area: work.actor.area,
      });
    },
  },
  { action: "directory.capacity", view: showCapacity },
  {
    action: "directory.set-capacity",
    about: aboutService,
    run: async (work, data) => {
      const said = saidIn(data);
      return said ? setCapacity(work, data.service ?? "", said) : refuse({ code: "capacity-not-readable" });
    },
  },
  {
    action: "directory.set-places",
    about: aboutService,
    form: async (reading, data) =>
      withService(reading, data, (service) => ({ definition: placesForm(service.name) })),
    run: (work, data, values) =>
      setCapacity(work, data.service ?? "", { kind: "places", places: Number(values.places) }),
  },
  {
    action: "directory.set-waiting",
    about: aboutService,
    form: async (reading, data) =>
      withService(reading, data, (service) => ({ definition: waitingForm(service.name) })),
    run: (work, data, values) =>
      setCapacity(work, data.service ?? "", { kind: "waiting-list", weeks: Number(values.weeks) }),
  },
  {
    action: "directory.pause",
    form: async (reading) => {
      const until = await runningPause(reading);
      return ok({
        definition: pauseForm({ pausedUntil: until === undefined ? undefined : shortDayWithYear(until) }),
        values: until === undefined ? {} : { until },
      });
    },
    run: (work, _, values) => {
      if (work.actor.kind !== "member") throw new Error("only people pause");
      const until = values.until;
      return typeof until === "string" ? pause(work, work.actor.id, until) : resume(work, work.actor.id);
    },
  },
  {
    action: "directory.resume",
    run: (work) => {
      if (work.actor.kind !== "member") throw new Error("only people pause");
      return resume(work, work.actor.id);
    },
  },
  ...serviceBindings,
  ...peopleBindings,
  ...areaBindings,
];

async function withService<T>(
  reading: Reading,
  data: Data,
  open: (service: Service) => T,
): Promise<Result<T, Refusal>> {
  const service = await serviceById(reading, data.service ?? "");
  return service ? ok(open(service)) : refuse({ code: "service-not-found" });
}

async function runningPause(reading: Reading): Promise<string | undefined> {
  const area = await areaById(reading, reading.actor.area);
  const { pausedUntil } = reading.actor;
  return area && isPaused(reading.actor, localDate(reading.now, area.zone)) ? pausedUntil : undefined;
}

/** What a button says; undefined when it cannot be read, as on a card of long ago. */
function saidIn(data: Data): SaidCapacity | undefined {
  const count = /^\d{1,3}$/.test(data.count ?? "") ? Number(data.count) : undefined;
  switch (data.kind) {
    case "open":
    case "closed":
      return { kind: data.kind };
    case "places":
      return count === undefined ? undefined : { kind: "places", places: count };
    case "waiting-list":
      return count === undefined ? undefined : { kind: "waiting-list", weeks: count };
    default:
      return undefined;
  }
}
