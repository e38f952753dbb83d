import type { Person } from "../../../cards/meetings/person-field.js";
import { rolesForm, seriesForm } from "../../../cards/meetings/series-form.js";
import { settingsForm } from "../../../cards/meetings/settings-form.js";
import type { Binding, Data, OpenForm, Reading, Refusal } from "../../app/contract.js";
import { previewOf } from "../../cases/queries.js";
import { membersOfArea, organisationById } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { stepMoments } from "../domain/clock.js";
import { describeRule } from "../domain/rule-describe.js";
import { SETTINGS_LIMITS } from "../domain/settings.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Series } from "../domain/types.js";
import { nextMeeting } from "../queries.js";
import { allSeries } from "../store.js";
import { changeRoles } from "../use-cases/change-roles.js";
import { changeSettings, settingsValues } from "../use-cases/change-settings.js";
import { editSeries } from "../use-cases/edit-series.js";
import { maySetUp, setUpSeries } from "../use-cases/set-up-series.js";
import { startSeries } from "../use-cases/start-series.js";
import { showDates, showSeries } from "../views/series-views.js";
import { previewSettings } from "../views/settings-preview.js";
import { aboutSeries, withSeries } from "./about.js";

export const seriesBindings: readonly Binding[] = [
  {
    action: "series.setup",
    about: async (_store, _data, actor) => ({ area: actor.area }),
    form: openSetup,
    run: (work, _data, values) => setUpSeries(work, values),
  },
  {
    action: "series.show",
    about: aboutSeries,
    view: async (reading, data) => showSeries(reading, await withSeries(reading, data)),
  },
  {
    action: "series.confirm",
    about: aboutSeries,
    run: (work, data) => startSeries(work, data.series ?? ""),
  },
  {
    action: "series.edit",
    about: aboutSeries,
    form: (reading, data) => onSeries(reading, data, openEdit),
    run: (work, data, values) => editSeries(work, data.series ?? "", values),
  },
  {
    action: "series.settings",
    about: aboutSeries,
    form: (reading, data) => onSeries(reading, data, openSettings),
    lookFirst: previewSettings,
    run: (work, data, values) => changeSettings(work, data.series ?? "", values),
  },
  {
    action: "series.roles",
    about: aboutSeries,
    form: (reading, data) => onSeries(reading, data, openRoles),
    run: (work, data, values) => changeRoles(work, data.series ?? "", values),
  },
  {
    action: "meetings.schedule",
    about: aboutSeries,
    view: async (reading, data) => showDates(reading, await withSeries(reading, data)),
  },
];

async function onSeries(
  reading: Reading,
  data: Data,
  open: (reading: Reading, series: Series) => Promise<OpenForm>,
): Promise<Result<OpenForm, Refusal>> {
  const series = await allSeries.get(reading, data.series ?? "");
  if (!series) return refuse({ code: "no-longer-there" });
  if (series.status === "ended") return refuse({ code: "series-over", with: { code: series.code } });
  return ok(await open(reading, series));
}

async function openSetup(reading: Reading): Promise<Result<OpenForm, Refusal>> {
  const { actor } = reading;
  if (!(await maySetUp(reading, actor.id, actor.area))) return refuse({ code: "setup-not-yours" });
  const people = await peopleOf(reading, actor.area);
  return ok({ definition: seriesForm({ stage: "setup", code: "", people }), values: { onHoliday: "ask" } });
}

async function openEdit(reading: Reading, series: Series): Promise<OpenForm> {
  const { start: _, ...rule } = series.rule;
  const stage = series.status === "proposed" ? "proposed" : "on";
  return {
    definition: seriesForm({ stage, code: series.code, people: await peopleOf(reading, series.area) }),
    values: {
      code: series.code,
      name: series.name,
      rule: describeRule(rule),
      from: series.firstDate,
      joinLink: series.joinLink,
      onHoliday: series.onHoliday,
      ...leadersOf(series),
    },
  };
}

async function openRoles(reading: Reading, series: Series): Promise<OpenForm> {
  return {
    definition: rolesForm(series.code, await peopleOf(reading, series.area)),
    values: leadersOf(series),
  };
}

async function openSettings(reading: Reading, series: Series): Promise<OpenForm> {
  const next = await nextMeeting(reading, series.id, reading.now);
  const moments = next && stepMoments(next, series);
  const say = (at: string) => spokenMoment(at, series.zone);
  const preview = previewOf(series, reading.now);
  const asked = {
    urgent: say(preview.urgent),
    handover1: say(preview.handover[0] ?? ""),
    handover2: say(preview.handover[1] ?? ""),
  };
  const now = moments && {
    capacity: say(moments.capacity),
    call: say(moments.call),
    nudge: say(moments.nudge),
    cutOff: say(moments["cut-off"]),
    agenda: say(moments.agenda),
    reminder: say(moments.reminder),
  };
  return {
    definition: settingsForm({ code: series.code, limits: SETTINGS_LIMITS, now: { ...now, ...asked } }),
    values: settingsValues(series.settings),
  };
}

function leadersOf({ chair, deputy, coordinator }: Series) {
  return { chair, deputy, coordinator };
}

async function peopleOf(reading: Reading, area: string): Promise<Person[]> {
  const people: Person[] = [];
  for (const { id, name, organisation } of await membersOfArea(reading, area)) {
    people.push({ id, name, organisation: (await organisationById(reading, organisation))?.name ?? "" });
  }
  return people.sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
