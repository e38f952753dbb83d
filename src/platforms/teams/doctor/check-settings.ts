import { isGuid } from "../set-up/guid.js";
import { good, problem, type TeamsCheck } from "./findings.js";
import type { TeamsSettings } from "./settings.js";

/** What can be told of the settings without asking anybody. */
export function checkSettings(settings: TeamsSettings): TeamsCheck[] {
  return [checkApp(settings), checkTenant(settings), checkSecret(settings), ...checkAllowed(settings)];
}

function checkApp({ appId, type }: TeamsSettings): TeamsCheck {
  if (appId === undefined) return problem("teams-app", "app-id-missing");
  if (!isGuid(appId)) return problem("teams-app", "app-id-misshaped");
  if (type === undefined) return problem("teams-app", "type-missing");
  if (type.toLowerCase() !== "singletenant") return problem("teams-app", "type-not-single-tenant");
  return good("teams-app", "app");
}

function checkTenant({ tenantId }: TeamsSettings): TeamsCheck {
  if (tenantId === undefined) return problem("teams-tenant", "tenant-missing");
  return isGuid(tenantId) ? good("teams-tenant", "tenant") : problem("teams-tenant", "tenant-misshaped");
}

/** A secret's value never has the shape of an id: those who copied one took the wrong column. */
function checkSecret({ secret }: TeamsSettings): TeamsCheck {
  if (secret === undefined) return problem("teams-secret", "secret-missing");
  return isGuid(secret) ? problem("teams-secret", "secret-is-an-id") : good("teams-secret", "secret");
}

/** Who is let in beside the app's own tenant, which always is. */
function checkAllowed({ allowedTenants, tenantId = "" }: TeamsSettings): TeamsCheck[] {
  if (allowedTenants === undefined) return [good("teams-tenants", "own-tenant")];
  const ids = allowedTenants.split(/[\s,;]+/).filter((id) => id !== "");
  const misshaped = ids.filter((id) => !isGuid(id));
  if (misshaped.length > 0)
    return [problem("teams-tenants", "tenants-misshaped", { written: misshaped.join(", ") })];
  return [
    good("teams-tenants", "tenants", {
      count: String(new Set([tenantId, ...ids].map((id) => id.toLowerCase())).size),
    }),
  ];
}
