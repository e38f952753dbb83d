/** What doctor reads of the settings. */
export type TeamsSettings = {
  appId?: string;
  secret?: string;
  type?: string;
  tenantId?: string;
  publicUrl?: string;
  /** As written: ids of tenants, the own among them; undefined: the own alone. */
  allowedTenants?: string;
  /** Base of the token endpoint instead of Microsoft's own, for tests. */
  loginUrl?: string;
};

/** From the environment as `environment()` gives it; undefined where Teams is not set up. */
export function teamsSettings(
  environment: Readonly<Record<string, string | undefined>>,
): TeamsSettings | undefined {
  const read = <Key extends keyof TeamsSettings>(key: Key, name: string) => {
    const written = environment[name]?.trim();
    return written ? { [key]: written } : {};
  };
  const own: TeamsSettings = {
    ...read("appId", "MicrosoftAppId"),
    ...read("secret", "MicrosoftAppPassword"),
    ...read("type", "MicrosoftAppType"),
    ...read("tenantId", "MicrosoftAppTenantId"),
    ...read("allowedTenants", "TEAMS_ALLOWED_TENANTS"),
  };
  if (Object.keys(own).length === 0) return undefined;
  return { ...own, ...read("publicUrl", "PUBLIC_URL"), ...read("loginUrl", "MicrosoftLoginUrl") };
}
