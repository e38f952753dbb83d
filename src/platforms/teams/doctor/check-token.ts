import type { TeamsFindingCode } from "../../../../cards/text/teams-findings.js";
import { type DoctorTools, onceOnly, reached } from "../../doctor/reach.js";
import { isSafeForSecrets } from "../../public-address.js";
import { good, problem, type TeamsCheck } from "./findings.js";
import type { TeamsSettings } from "./settings.js";

export const LOGIN_URL = "https://login.microsoftonline.com";
const SCOPE = "https://api.botframework.com/.default";

/** Microsoft's numbers. Source: learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const REFUSED: Readonly<Record<number, TeamsFindingCode>> = {
  7000215: "secret-wrong",
  7000216: "secret-wrong",
  7000222: "secret-expired",
  700016: "app-unknown",
  7000229: "app-without-account",
  7000112: "app-disabled",
  90002: "tenant-unknown",
  900021: "tenant-unknown",
  900023: "tenant-unknown",
  53003: "sign-in-blocked",
};

type Signed = { checks: TeamsCheck[]; token?: string };

/** Asks Microsoft for the token that the bot posts with, as the bot does. */
export async function checkToken(
  { appId, secret, tenantId, loginUrl = LOGIN_URL }: TeamsSettings,
  tools: DoctorTools,
): Promise<Signed> {
  if (appId === undefined || secret === undefined || tenantId === undefined) return { checks: [] };
  if (!isSafeForSecrets(loginUrl)) return refused("login-address-unsafe");
  const { host } = new URL(loginUrl);
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: appId,
    client_secret: secret,
    scope: SCOPE,
  });
  const url = `${loginUrl.replace(/\/+$/, "")}/${tenantId}/oauth2/v2.0/token`;
  const said = await reached(tools.fetch(url, { ...onceOnly(), method: "POST", body }));
  if ("why" in said) return refused("sign-in-unreachable", { host, why: said.why });
  const answer = answerOf(said.text);
  if (answer?.token !== undefined) return { checks: [good("teams-token", "token")], token: answer.token };
  for (const number of answer?.numbers ?? []) {
    const code = REFUSED[number];
    if (code !== undefined) return refused(code);
  }
  const { status } = said;
  if (status === "429" || /^5\d\d$/.test(status)) return refused("sign-in-busy", { status });
  if (answer?.error === undefined) return refused("sign-in-of-something-else", { host, status });
  const error = answer.numbers.map((number) => `AADSTS${number}`).join(", ") || answer.error;
  return refused("sign-in-refused", { error });
}

function refused(code: TeamsFindingCode, gaps?: Readonly<Record<string, string>>): Signed {
  return { checks: [problem("teams-token", code, gaps)] };
}

/** What we read of the endpoint's JSON; undefined where it is none. */
function answerOf(text: string): { token?: string; error?: string; numbers: number[] } | undefined {
  try {
    const { access_token: token, error, error_codes: numbers } = Object(JSON.parse(text));
    return {
      ...(typeof token === "string" && token !== "" ? { token } : {}),
      ...(typeof error === "string" ? { error } : {}),
      numbers: Array.isArray(numbers) ? numbers.filter(Number.isInteger) : [],
    };
  } catch {
    return undefined;
  }
}
