import type { Surface } from "../../storage/work.js";

/** Where on Slack somebody pressed or typed: there they are answered. */
export type Origin = {
  user: string;
  /** Lets one view be opened, within three seconds of the press. */
  trigger?: string | undefined;
  /** Answers privately where it was pressed, also where the app is no member: five times within 30 minutes. */
  respondTo?: string | undefined;
  /** The channel that others read too; none in direct messages, Home and global shortcuts. */
  channel?: string | undefined;
  thread?: string | undefined;
  /** Pressed inside a form or in Home. */
  view?: "modal" | "home" | undefined;
  /** Pressed on a private answer of ours. */
  ephemeral?: boolean | undefined;
  /** The same place in the product's words. */
  place?: Surface | undefined;
};
