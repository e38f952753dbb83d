/** What `roundtable doctor` says about Teams. "Your Azure Bot" is the resource at portal.azure.com. */
export const teamsDoctorWords = {
  checks: {
    "teams-app": "Teams app",
    "teams-tenant": "Teams tenant",
    "teams-secret": "Teams secret",
    "teams-token": "Teams sign-in",
    "teams-tenants": "Teams people",
    "teams-connection": "Teams connection",
    "teams-package": "Teams package",
    "teams-channels": "Teams channels",
  },
  /** Where all is well. */
  good: {
    app: "the application ID has the right shape, and it is a single-tenant bot",
    tenant: "the tenant ID has the right shape",
    secret: "is set",
    token: "Microsoft gives the bot a token",
    tenants: "people of {count} tenants are let in, your own among them",
    "own-tenant": "people of your own tenant are let in, with the guests in its teams",
    address:
      'a request without Microsoft\'s signature to {address}{path} is refused, as it must be. What stands in Azure cannot be seen from here: your Azure Bot → "Configuration" → "Messaging endpoint" must be exactly {address}{path}',
    package: "its manifests and icons are whole",
    channels: "Roundtable is in every connected channel ({count})",
    "channels-none":
      "no MDT has a channel yet: add Roundtable to a team and write @Roundtable setup in the channel",
    "channels-unread":
      "were not looked at: Roundtable is running and holds its data folder; stop it and run doctor again to have them checked too",
  },
} as const;
export type TeamsCheckName = keyof typeof teamsDoctorWords.checks;
export type TeamsGood = keyof typeof teamsDoctorWords.good;
