import { type EmailSettings, emailSettings } from "../platforms/email/doctor/settings.js";
import type { PlatformLook } from "./doctor.js";

/** What doctor does about email: nothing where it is not set up. */
export function emailLook(environment: Readonly<Record<string, string | undefined>>): PlatformLook {
  const settings = emailSettings(environment);
  return settings === undefined ? undefined : () => look(settings);
}

async function look(settings: EmailSettings) {
  const { emailDoctor } = await import("../platforms/email/doctor/doctor.js");
  return emailDoctor(settings, { fetch, now: () => new Date() });
}
