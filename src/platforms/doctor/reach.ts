import { ok, type Result, refuse } from "../../kernel/result.js";
import { type AddressRefusal, publicAddress } from "../public-address.js";

/** What the doctor needs of the machine. */
export type DoctorTools = { fetch: typeof fetch; now(): Date };

const WAIT_MS = 10_000;

/** For one request: no redirect is followed, as the platforms follow none, and none is waited for endlessly. */
export function onceOnly(): RequestInit {
  return { redirect: "manual", signal: AbortSignal.timeout(WAIT_MS) };
}

/** The answer, or in a word why there is none: ENOTFOUND, CERT_HAS_EXPIRED, timeout … */
export async function reached(
  sent: Promise<Response>,
): Promise<{ status: string; text: string } | { why: string }> {
  try {
    const response = await sent;
    return { status: String(response.status), text: (await response.text()).slice(0, 10_000) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { why: name === "TimeoutError" ? "timeout" : (cause?.code ?? name) };
  }
}

const UNUSABLE = {
  "not-an-address": "address-unreadable",
  "address-with-more": "address-unreadable",
  "address-on-this-machine": "address-on-this-machine",
  "address-not-https": "address-not-https",
} as const satisfies Readonly<Record<AddressRefusal, string>>;

/** What can be wrong with a public address, whichever platform it is for. */
export type AddressProblem =
  | { code: "address-missing" | (typeof UNUSABLE)[AddressRefusal]; gaps?: undefined }
  | { code: "address-unreachable"; gaps: { address: string; why: string } }
  | { code: "address-of-something-else"; gaps: { address: string; status: string } };

/** The public address as it is used, when it leads to a running Roundtable. */
export async function reachRoundtable(
  publicUrl: string | undefined,
  tools: DoctorTools,
): Promise<Result<string, AddressProblem>> {
  if (publicUrl === undefined) return refuse({ code: "address-missing" });
  const read = publicAddress(publicUrl);
  if (!read.ok) return refuse({ code: UNUSABLE[read.refusal.code] });
  const address = read.value;
  const health = await reached(tools.fetch(`${address}/healthz`, onceOnly()));
  if ("why" in health) return refuse({ code: "address-unreachable", gaps: { address, why: health.why } });
  if (!/^\s*\{\s*"status"\s*:\s*"ok"\s*\}\s*$/.test(health.text))
    return refuse({ code: "address-of-something-else", gaps: { address, status: health.status } });
  return ok(address);
}
