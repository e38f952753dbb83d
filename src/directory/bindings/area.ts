import { areaForm, setUpForm } from "../../../cards/directory/area-form.js";
import type { Binding, OpenForm, Reading, Refusal, Who } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { readEmail } from "../domain/email.js";
import { areaById } from "../queries.js";
import { editArea } from "../use-cases/edit-area.js";
import { setUpArea } from "../use-cases/set-up-area.js";

/** The area itself: set up once, by whoever comes first, and changed by its coordinators. */
export const areaBindings: readonly Binding[] = [
  {
    action: "directory.set-up",
    newcomer: { form: openSetUp, run: setUpArea },
    // Whoever is on a list presses an old form of it.
    form: async (reading) => thereAlready(reading),
    run: async () => refuse({ code: "no-longer-there" }),
  },
  {
    action: "directory.edit-area",
    form: async (reading) => {
      const area = await areaById(reading, reading.actor.area);
      if (!area) return refuse({ code: "no-longer-there" });
      return ok({
        definition: areaForm(area.name),
        values: { area: area.name, ...area.crisis, zone: area.zone },
      });
    },
    run: (work, _, values) => editArea(work, values),
  },
];

function openSetUp({ profile }: Who): OpenForm {
  const { name = "", email = "" } = profile ?? {};
  return {
    definition: setUpForm({ asksEmail: readEmail(email) === undefined }),
    values: { name: name.trim(), discipline: "voluntary sector" },
  };
}

async function thereAlready(reading: Reading): Promise<Result<OpenForm, Refusal>> {
  const area = await areaById(reading, reading.actor.area);
  return refuse({ code: "area-yours-already", with: { area: area?.name ?? "" } });
}
