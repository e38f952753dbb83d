import { z } from "zod";
import type { Sealer } from "../../../storage/sealed.js";

const strings = z.record(z.string(), z.string());
const view = z.object({ action: z.string(), data: strings });
const sealed = z.object({
  kind: z.enum(["press", "form"]),
  /** Made when the page was drawn: sent twice, it is one press. */
  id: z.string(),
  action: z.string(),
  /** A button's data, marks for renderers included; of a form its hidden ids. */
  data: strings,
  /** What stands on the page instead of the link's own card. */
  view: view.optional(),
});

export type View = z.infer<typeof view>;
/** What a button of a page does. It goes out sealed, so that only what we have drawn can be pressed. */
export type SealedPress = z.infer<typeof sealed>;

/**
 * Bound to its link: taken to another page, changed or made up elsewhere it opens nothing. That also makes it the proof
 * that a form came from our page (CSRF).
 */
export function sealPress(sealer: Sealer, link: string, press: SealedPress): string {
  return sealer.seal(JSON.stringify(press), `guest/${link}`);
}

/** Undefined: it is none of ours, or of another link. */
export function openPress(sealer: Sealer, link: string, sent: unknown): SealedPress | undefined {
  if (typeof sent !== "string") return undefined;
  try {
    return sealed.parse(JSON.parse(sealer.open(sent, `guest/${link}`)));
  } catch {
    return undefined;
  }
}
