import { z } from "zod";
import { readSubmission } from "../../../cards/form.js";
import { decodeButton, decodeSubmission, type StateValues } from "../../../cards/render/block-kit-decode.js";
import type { Press, Submission } from "../../app/contract.js";
import { NotDone } from "./refused.js";

const strings = z.record(z.string().max(100), z.string().max(4000));
const values = z.record(z.string().max(300), z.unknown());

/** What the page sends for a press or a form, as the platform it is drawn like would. */
export const actionBody = z.discriminatedUnion("look", [
  z.object({ look: z.literal("teams"), action: z.string().max(100), data: strings, inputs: values }),
  z.object({
    look: z.literal("slack"),
    actionId: z.string().max(255),
    value: z.string().max(2000),
    state: z.record(z.string().max(300), values),
    privateMetadata: z.string().max(3000).optional(),
    callbackId: z.string().max(255).optional(),
  }),
]);
export type ActionBody = z.infer<typeof actionBody>;

/** Keys with `$` are marks for renderers, never for use cases. */
export function decodePress(body: ActionBody): Pick<Press, "action" | "data"> {
  return readable(() => {
    const { action, data } =
      body.look === "teams" ? body : decodeButton({ action_id: body.actionId, value: body.value });
    return { action, data: Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith("$"))) };
  });
}

export function decodeForm(body: ActionBody): Pick<Submission, "action" | "context" | "values"> {
  return readable(() => {
    if (body.look === "teams") {
      const { context, raw } = readSubmission({ ...body.data, ...body.inputs });
      return { action: body.action, context, values: raw };
    }
    const sent = decodeSubmission({
      callback_id: body.callbackId ?? "",
      private_metadata: body.privateMetadata ?? "",
      state: { values: body.state as StateValues },
    });
    return { action: sent.action, context: sent.context, values: sent.raw };
  });
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new NotDone(400, "not-readable");
  }
}
