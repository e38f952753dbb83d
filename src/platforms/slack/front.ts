import { App, ExpressReceiver, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { Router } from "express";
import type { Logger } from "pino";
import { startWords } from "../../../cards/text/start.js";
import type { Front, OpenFront } from "../../app/front.js";
import { DeliveryError } from "../../jobs/messenger.js";
import { firstAnswer } from "../first-answer.js";
import { BODY_LIMIT } from "../intake/raw-body.js";
import { underWay } from "../intake/under-way.js";
import { clientOptions, quietLogger, slackClient, socketOptions } from "./client.js";
import { listenToEvents } from "./events.js";
import { deliveryError, faultCode, slackCode } from "./faults.js";
import { requestGate } from "./gate.js";
import { listen } from "./listeners.js";
import { slackMessenger } from "./messenger.js";
import { channelGate } from "./pacing.js";
import { slackPeople } from "./people.js";
import type { SlackPace, SlackSettings } from "./settings.js";
import { isOurs, slackWorkspace } from "./workspace.js";

/** So long a start waits for Socket Mode's connection. */
const CONNECT_MS = 10_000;

/** Where Slack sends commands, presses, forms and events. */
export const EVENTS_PATH = "/slack/events";

/** Slack as one of the platforms at the front. */
export function slackFront(settings: SlackSettings, log: Logger, pace: SlackPace = {}): Front {
  const client = slackClient(settings, log, pace.timeout);
  const workspace = slackWorkspace(client, settings);
  const people = slackPeople(client, workspace.isTrusted);
  const logger = quietLogger(log);

  function overSocket(appToken: string): SocketModeReceiver {
    const options = { clientOptions: socketOptions(settings, log) };
    return new SocketModeReceiver({ appToken, logger, installerOptions: options });
  }

  /** A Slack that is away is waited for meanwhile; one that does not want us is told at once. */
  async function connect(app: App): Promise<void> {
    const started = app.start().then(() => "connected" as const);
    const first = await Promise.race([started, after(CONNECT_MS)]).catch((error: unknown) => {
      throw new Error(startWords.slackSocketRefused(faultCode(error)));
    });
    if (first === "connected") return;
    log.warn({ code: "not-connected-yet" }, "Slack does not answer yet; it is tried on");
    started.catch((error: unknown) => log.error({ code: faultCode(error) }, "Slack refused the connection"));
  }

  function overHttp(secret: string): { receiver: Receiver; router: Router } {
    const router = Router();
    router.post(EVENTS_PATH, requestGate(secret, workspace, log));
    const receiver = new ExpressReceiver({ signingSecret: secret, router, logger, bodyLimit: BODY_LIMIT });
    return { receiver, router };
  }

  /** A Slack that does not answer may answer later: then everything waits, as in any outage. */
  async function check(): Promise<void> {
    try {
      await firstAnswer(workspace.identity, (error) => slackCode(error) !== undefined);
    } catch (error) {
      const code = slackCode(error);
      if (code !== undefined) throw new Error(startWords.slackRefused(code));
      log.warn({ code: faultCode(error) }, "Slack does not answer yet");
    }
  }

  return {
    platform: "slack",
    home: "tab",
    check,
    reaches: (member) =>
      people.accountOf(member).then(
        () => true,
        (error: unknown) => {
          if (error instanceof DeliveryError && error.kind === "gone") return false;
          throw deliveryError(error);
        },
      ),
    messenger: slackMessenger(client, people, channelGate(pace.perSecond)),
    async open(roundtable): Promise<OpenFront> {
      await check();
      const { appToken, signingSecret = "" } = settings;
      const http = appToken === undefined ? overHttp(signingSecret) : undefined;
      const socket = appToken === undefined ? undefined : overSocket(appToken);
      const receiver = http?.receiver ?? (socket as Receiver);
      const app = new App({
        receiver,
        authorize: async () => {
          const { team, botId, botUserId } = await workspace.identity();
          return { botToken: settings.botToken, botId, botUserId, teamId: team };
        },
        clientOptions: clientOptions(settings, log, pace.timeout),
        convoStore: false,
        logger,
      });
      app.error(async (error) => log.error({ code: faultCode(error) }, "a fault while taking in from Slack"));
      const work = underWay();
      app.use(async ({ body, next }) => {
        if (await isOurs(workspace, body as never)) return work.add(next());
        log.warn({ code: "other-workspace" }, "a request from another workspace was refused");
      });
      const listening = { client, people, log, roundtable, pace };
      listen(app, listening);
      listenToEvents(app, listening);
      if (!http) await connect(app);
      return {
        ...(http ? { handle: http.router as never } : {}),
        answered: () => work.done(),
        async close() {
          // Not `app.stop()`: it does not wait until the line is closed.
          await socket?.client.disconnect();
          await work.done();
        },
      };
    },
  };
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());
}
