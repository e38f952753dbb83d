import type { Card } from "../../../cards/card-types.js";
import { DeliveryError, type Messenger, type Place, type Posted } from "../../jobs/messenger.js";
import type { CallName } from "./platform.js";

/** The platform as a worker reaches it: what becomes of a call without an answer is not known. */
export function overTheWire(
  url: string,
  mailboxOnly: (member: string) => boolean,
): (place: Place) => readonly Messenger[] {
  const call = async (name: CallName, body: object): Promise<{ id?: string }> => {
    let response: Response;
    try {
      response = await fetch(`${url}/${name}`, {
        method: "POST",
        body: JSON.stringify({ worker: process.pid, ...body }),
        signal: AbortSignal.timeout(5000),
      });
    } catch {
      throw new DeliveryError("unclear", "no-answer");
    }
    if (response.status === 429) throw new DeliveryError("later", "busy", 50);
    if (!response.ok) throw new DeliveryError("unclear", "no-answer");
    return (await response.json()) as { id?: string };
  };
  const messenger = (platform: "playground" | "email"): Messenger => ({
    platform,
    async post(place: Place, card: Card, key: string, posted?: Posted) {
      const { id } = await call("post", { place, card, key, posted });
      if (id === undefined) throw new DeliveryError("unclear", "no-answer");
      return id;
    },
    update: async (place, id, card) => void (await call("update", { place, id, card })),
    find: async (place, key) => (await call("find", { place, key })).id,
  });
  const chat = [messenger("playground")];
  const mail = [messenger("email")];
  return (place) => ("member" in place && mailboxOnly(place.member.id) ? mail : chat);
}
