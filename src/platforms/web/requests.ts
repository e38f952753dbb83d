import { z } from "zod";
import type { Who } from "../../app/contract.js";
import type { County } from "./people.js";
import { actionBody } from "./presses.js";
import type { Person } from "./protocol.js";
import { NotDone } from "./refused.js";

/** UTF-16 units that a typed message may hold, as Teams and Slack roughly allow. */
const MOST = 4000;

const name = z.string().min(1).max(200);
const messageId = z.string().regex(/^\d{1,15}$/);
const asWhom = z.object({ as: name });
const inPlace = asWhom.extend({ place: name, parent: messageId.optional() });
/** `id` names one press: sent again, it is the same press. */
const sent = inPlace.extend({ id: z.uuid() });

/** What the page may send, by what it wants. */
export const requests = {
  state: asWhom.partial().extend({ seen: z.string().max(4000).optional() }),
  messages: inPlace.extend({ most: z.coerce.number().int().min(1).max(1000).default(40) }),
  home: asWhom,
  press: sent.extend({ action: actionBody }),
  words: sent.extend({ words: z.string() }),
  record: sent.extend({ message: messageId, what: z.enum(["offer", "action"]) }),
  time: z.object({ to: z.string().max(40) }),
};
export type InPlace = z.infer<typeof inPlace>;

/** The last message read, by place, as the page keeps it. What cannot be read counts as nothing read. */
export function readSeen(json: string | undefined): Record<string, number> {
  try {
    return z.record(name, z.int().min(0)).parse(JSON.parse(json ?? "{}"));
  } catch {
    return {};
  }
}

/** Throws NotDone for what the page would never send. */
export function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new NotDone(400, "not-readable");
  return result.data;
}

export function readWords(body: unknown): z.infer<typeof requests.words> {
  const said = read(requests.words, body);
  if (said.words.length > MOST) throw new NotDone(413, "too-long", { most: String(MOST) });
  return said;
}

export function personOf(county: County, id: string): Person {
  const person = county.people.find((one) => one.id === id);
  if (!person) throw new NotDone(404, "no-such-person");
  return person;
}

export function whoIs(person: Person): Who {
  return { platform: "playground", userId: person.id };
}
