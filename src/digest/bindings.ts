import { settingsForm } from "../../cards/digest/settings-form.js";
import { settingsWords } from "../../cards/text/digest.js";
import type { Binding } from "../app/contract.js";
import { ok, refuse } from "../kernel/result.js";
import { askForRoom } from "./use-cases/ask-for-room.js";
import { chooseDay } from "./use-cases/choose-day.js";
import { showHelp } from "./views/help.js";
import { showHome } from "./views/home.js";
import { showNet } from "./views/net.js";
import { showNext } from "./views/next.js";
import { showPilot } from "./views/pilot.js";
import { showTotals } from "./views/totals.js";
import { showWeekly } from "./views/weekly.js";

export const bindings: readonly Binding[] = [
  { action: "digest.next", view: showNext },
  { action: "digest.home", view: showHome },
  { action: "digest.now", view: showWeekly },
  { action: "digest.help", view: showHelp },
  {
    action: "digest.totals",
    about: async (_, data, actor) => ({
      area: actor.area,
      ...(data.series === undefined ? {} : { series: data.series }),
    }),
    view: showTotals,
  },
  { action: "digest.ask-room", run: askForRoom },
  {
    action: "digest.pilot",
    about: async (_, data, actor) => ({
      area: actor.area,
      ...(data.series === undefined ? {} : { series: data.series }),
    }),
    view: showPilot,
  },
  {
    action: "digest.watch",
    about: async (_, data, actor) => ({
      area: actor.area,
      ...(data.series === undefined ? {} : { series: data.series }),
    }),
    view: showNet,
  },
  {
    action: "digest.settings",
    form: async ({ actor }, { day = String(actor.digest) }) =>
      ok({ definition: settingsForm(), values: { day } }),
    run: async (work, _, values) => {
      if (work.actor.kind !== "member") throw new Error("only people choose a day");
      const day = values.day;
      if (typeof day !== "string" || !Object.hasOwn(settingsWords.days, day)) {
        return refuse({ code: "digest-day-not-known" });
      }
      return chooseDay(work, work.actor.id, day as keyof typeof settingsWords.days);
    },
  },
];
