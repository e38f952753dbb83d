import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import { startWords } from "../../../cards/text/start.js";
import type { Front, Handler, OpenFront } from "../../app/front.js";
import type { Database } from "../../storage/database.js";
import { firstAnswer } from "../first-answer.js";
import { underWay } from "../intake/under-way.js";
import { activityTaker } from "./activities.js";
import type { Answering } from "./answer.js";
import { connector } from "./connector.js";
import { faultCode } from "./faults.js";
import { requestGate } from "./gate.js";
import { graphReader } from "./graph.js";
import { heldForms } from "./held-forms.js";
import { teamsMessenger } from "./messenger.js";
import { teamsGate } from "./pacing.js";
import { teamsPeople } from "./people.js";
import { teamsPlaces } from "./places.js";
import { type InvokeAnswer, ISSUER, openSdk, type Sdk } from "./sdk.js";
import { TEAMS_PATH } from "./set-up/surface.js";
import type { TeamsElsewhere, TeamsPace, TeamsSettings } from "./settings.js";

export type TeamsParts = {
  settings: TeamsSettings;
  database: Database;
  log: Logger;
  pace?: TeamsPace;
  elsewhere?: TeamsElsewhere;
};

/** Microsoft Teams as one of the platforms at the front. */
export function teamsFront({ settings, database, log, pace = {}, elsewhere }: TeamsParts): Front {
  let opened: Promise<Sdk> | undefined;
  const sdk = () => {
    opened ??= openSdk(settings, elsewhere);
    return opened;
  };
  const token = async (scope: string) => (await sdk()).token(scope);
  const places = teamsPlaces(database);
  const calls = connector(token, pace.timeout);
  const people = teamsPeople({ connector: calls, places, settings });
  const gate = pace.unpaced ? async () => undefined : teamsGate();
  const reader = graphReader(token, elsewhere?.graph);

  /** A Microsoft that does not answer may answer later: then everything waits, as in any outage. */
  async function check(): Promise<void> {
    try {
      await firstAnswer(
        () => token(ISSUER),
        (error) => REFUSED.has(faultCode(error)),
      );
    } catch (error) {
      const code = faultCode(error);
      if (REFUSED.has(code)) throw new Error(startWords.teamsRefused(code));
      log.warn({ code }, "Microsoft's sign-in does not answer yet");
    }
  }

  return {
    platform: "teams",
    home: "card",
    check,
    messenger: teamsMessenger({ connector: calls, people, places, reader, gate, settings }),
    async open(roundtable): Promise<OpenFront> {
      await check();
      const work = underWay();
      const on: Answering = {
        connector: calls,
        people,
        places,
        settings,
        log,
        roundtable,
        held: heldForms(),
        pace,
        later: (going) => void work.add(going).catch(() => undefined),
      };
      const take = activityTaker(on);
      const pass = requestGate(settings, sdk, elsewhere);

      async function received(request: Parameters<Handler>[0], response: ServerResponse): Promise<void> {
        const verdict = await pass(request);
        if (!verdict) return void response.destroy();
        if ("turned" in verdict) {
          log.warn({ code: verdict.turned }, "a request to Teams' address was refused");
          return end(response, { status: verdict.status });
        }
        const { activity, verified } = verdict;
        const turn = work.add((await sdk()).turn(activity, verified, () => take(activity)));
        if (activity.type === "invoke") return end(response, (await turn) ?? { status: 501 });
        // Taken in; what comes of it follows by itself.
        turn.catch((error: unknown) =>
          log.error({ code: faultCode(error) }, "a fault while taking in from Teams"),
        );
        end(response, { status: 200 });
      }

      return {
        handle(request, response, next) {
          if (request.method !== "POST" || request.url?.split("?")[0] !== TEAMS_PATH) return next();
          received(request, response).catch((error: unknown) => {
            log.error({ code: faultCode(error) }, "a fault while taking in from Teams");
            end(response, { status: 500 });
          });
        },
        answered: () => work.done(),
        close: () => work.done(),
      };
    },
  };
}

/** Microsoft's sign-in knows the app or its password not (any more): no waiting helps. */
const REFUSED = new Set(["invalid_client", "unauthorized_client", "invalid_request", "invalid_tenant"]);

function end(response: ServerResponse, { status, body }: InvokeAnswer): void {
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  if (body === undefined) return void response.end();
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(body));
}
