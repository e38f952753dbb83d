import type { Card } from "../../cards/card-types.js";
import type { SentMessage } from "../storage/outbox.js";
import type { Shown } from "../storage/taken-rows.js";
import { DeliveryError, type Messenger, type Place, type Posted } from "./messenger.js";

export type Showing = {
  place: Place;
  messengers: readonly Messenger[];
  /** What the tag shows already, one message a platform. */
  messages: readonly SentMessage[];
  /** An attempt before this one ended without a word. */
  tried: boolean;
  /** For a thread: the message that it hangs under on each platform. */
  parents: ReadonlyMap<string, string>;
  card: Card;
  key: string;
  posted?: Posted;
  /** Changes what stands, and posts nothing. */
  onlyInPlace?: boolean;
};

/** `shown` stands by now; `gone` will never get there, `fault` must be tried again. */
export type ShowEnd = { shown: Shown[]; gone: DeliveryError[]; fault?: DeliveryError };

/**
 * Shows a card where it is to be seen: in a channel on each of its platforms, to one person on the first that takes
 * it, a message that stands already before all others. Never throws: one platform's fault is not another's.
 */
export async function show(on: Showing): Promise<ShowEnd> {
  const end: ShowEnd = { shown: [], gone: [] };
  const { place, messages } = on;
  for (const [index, messenger] of inOrder(on).entries()) {
    const message = messageOn(messages, messenger);
    if (place.kind === "home" && index > 0 && !message) continue;
    const here = place.kind === "thread" ? under(place, on.parents, messenger) : place;
    if (!here) continue;
    try {
      const messageId = await showOn(messenger, here, message, on);
      if (messageId === undefined) continue;
      end.shown.push({ platform: messenger.platform, messageId });
      if (place.kind === "dm") break;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === "gone") end.gone.push(fault);
      else end.fault ??= fault;
      if (fault.kind !== "gone" && place.kind === "dm") break;
    }
  }
  return end;
}

function inOrder({ place, messengers, messages }: Showing): readonly Messenger[] {
  if (place.kind !== "dm") return messengers;
  const [first, second] = [true, false].map((stands) =>
    messengers.filter((messenger) => (messageOn(messages, messenger) !== undefined) === stands),
  );
  return [...(first ?? []), ...(second ?? [])];
}

function under(
  place: Place & { kind: "thread" },
  parents: ReadonlyMap<string, string>,
  { platform }: Messenger,
): Place | undefined {
  const parent = parents.get(platform);
  return parent === undefined ? undefined : { ...place, parent };
}

async function showOn(
  messenger: Messenger,
  place: Place,
  message: SentMessage | undefined,
  { card, key, tried, posted, onlyInPlace }: Showing,
): Promise<string | undefined> {
  const stands = message?.messageId ?? (tried ? await messenger.find(place, key) : undefined);
  if (stands === undefined) return onlyInPlace ? undefined : messenger.post(place, card, key, posted);
  await messenger.update(place, stands, card);
  return stands;
}

function messageOn(messages: readonly SentMessage[], { platform }: Messenger): SentMessage | undefined {
  return messages.find((one) => one.platform === platform);
}

/** What a server that goes away or comes back answers (class 08 and 57P), what a socket says of it, and what pg does. */
const AWAY =
  /^(?:08...|57P0[1-3]|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$|connection terminated|connection ended/i;

export function faultOf(error: unknown): DeliveryError {
  // Only our own codes go further: the text of an unknown error may hold what was being rendered.
  if (error instanceof DeliveryError) return error;
  if (isAway(error)) return new DeliveryError("unclear", "server-away");
  return new DeliveryError("unclear", error instanceof Error ? error.name : "fault");
}

/** drizzle wraps what the driver throws. */
function isAway(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown };
  if (cause !== undefined) return isAway(cause);
  return (
    AWAY.test(String(code ?? "")) ||
    (error instanceof Error && /^connection/i.test(String(message)) && AWAY.test(String(message)))
  );
}
