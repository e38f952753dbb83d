import type { FindingWords } from "./doctor.js";

const silent = "Roundtable cannot post anything in Teams.";
const deaf = "What people write or press in Teams does not reach Roundtable; they see an error or nothing.";
const configuration = 'portal.azure.com → your Azure Bot → "Configuration"';
const newSecret =
  'portal.azure.com → your Azure Bot → "Configuration" → "Manage Password" → "New client secret" → "Add", and copy what stands under "Value" (not "Secret ID") into MicrosoftAppPassword. It is shown only once.';
const copyAppId = `${configuration} → copy "Microsoft App ID" into MicrosoftAppId.`;
const copyTenant = `${configuration} → copy "App Tenant ID" into MicrosoftAppTenantId.`;
const setAddress =
  "Set PUBLIC_URL to the address under which this machine is reached, such as https://roundtable.example (README, Connect Microsoft Teams).";

/** Every problem that `roundtable doctor` can find with Teams. */
export const teamsFindings = {
  "app-id-missing": { wrong: "MicrosoftAppId is not set.", means: silent, click: copyAppId },
  "app-id-misshaped": {
    wrong: "MicrosoftAppId is not an application ID, which looks like 01234567-89ab-cdef-0123-456789abcdef.",
    means: `${silent} Most often the bot's name was copied instead.`,
    click: copyAppId,
  },
  "type-missing": {
    wrong: "MicrosoftAppType is not set.",
    means: `A bot of unknown type is taken for one of many tenants, which Microsoft no longer makes. ${silent}`,
    click: "Set MicrosoftAppType=SingleTenant.",
  },
  "type-not-single-tenant": {
    wrong: "MicrosoftAppType is not SingleTenant.",
    means: `Roundtable speaks as a bot of one tenant only; Microsoft has made no others since July 2025. ${silent}`,
    click: `Set MicrosoftAppType=SingleTenant. If ${configuration} shows another "Bot Type", make a new Azure Bot with the type Single Tenant.`,
  },
  "tenant-missing": { wrong: "MicrosoftAppTenantId is not set.", means: silent, click: copyTenant },
  "tenant-misshaped": {
    wrong:
      "MicrosoftAppTenantId is not a tenant's ID, which looks like 01234567-89ab-cdef-0123-456789abcdef.",
    means: `${silent} A domain, or the word "common", does not do: people are let in by the ID.`,
    click: copyTenant,
  },
  "secret-missing": { wrong: "MicrosoftAppPassword is not set.", means: silent, click: newSecret },
  "secret-is-an-id": {
    wrong: 'MicrosoftAppPassword holds an ID, most likely what stands under "Secret ID".',
    means: `Microsoft would refuse it. ${silent} It was not sent.`,
    click: newSecret,
  },
  "secret-wrong": {
    wrong: "Microsoft refuses the secret in MicrosoftAppPassword.",
    means: `${silent} Most often "Secret ID" was copied instead of "Value", a letter went missing, or it is of another app.`,
    click: newSecret,
  },
  "secret-expired": {
    wrong: "The secret in MicrosoftAppPassword has run out.",
    means: silent,
    click: `${newSecret} Note the day it ends in a calendar: 24 months at most.`,
  },
  "app-unknown": {
    wrong: "The tenant in MicrosoftAppTenantId has no app with the ID in MicrosoftAppId.",
    means: `One of the two is of another app or another tenant. ${silent}`,
    click: `${configuration} → copy "Microsoft App ID" into MicrosoftAppId and "App Tenant ID" into MicrosoftAppTenantId, both from the same page.`,
  },
  "app-without-account": {
    wrong: "The app is registered, but has no account in its tenant.",
    means: `Its entry under "Enterprise applications" was deleted. ${silent}`,
    click:
      'entra.microsoft.com → "App registrations" → your app → "Overview" → "Create service principal" (it stands beside "Managed application in local directory").',
  },
  "app-disabled": {
    wrong: "The app was disabled in the tenant.",
    means: silent,
    click:
      'entra.microsoft.com → "Enterprise applications" → your app → "Properties" → "Enabled for users to sign in?" → "Yes" → "Save".',
  },
  "tenant-unknown": {
    wrong: "Microsoft knows no tenant with the ID in MicrosoftAppTenantId.",
    means: silent,
    click: copyTenant,
  },
  "sign-in-blocked": {
    wrong: "A Conditional Access policy of your tenant keeps the bot from signing in.",
    means: `${silent} Most often only the addresses of known networks may, and this machine's is not among them.`,
    click:
      'entra.microsoft.com → "Sign-in logs" → "Service principal sign-ins" names the policy; have this machine\'s address added to it.',
  },
  "sign-in-refused": {
    wrong: "Microsoft refused to give the bot a token ({error}).",
    means: silent,
    click: "Look the number up at login.microsoftonline.com/error, which says what to do about it.",
  },
  "sign-in-busy": {
    wrong: "Microsoft's sign-in service asked us to try later ({status}).",
    means: "Nothing of yours is broken, but not everything could be looked at.",
    click: "Wait a minute and run doctor again; status.cloud.microsoft says whether something is down.",
  },
  "sign-in-unreachable": {
    wrong: "{host} cannot be reached from here ({why}).",
    means: `No way out, or a firewall. ${silent}`,
    click:
      "Ask whoever runs the network to allow https to login.microsoftonline.com, login.botframework.com, api.botframework.com and smba.trafficmanager.net.",
  },
  "sign-in-of-something-else": {
    wrong: "{host} answers ({status}), but not as Microsoft.",
    means: `A proxy with a page of its own stands between. ${silent}`,
    click: "Ask whoever runs the network to let this machine reach {host} without that page.",
  },
  "login-address-unsafe": {
    wrong: "MicrosoftLoginUrl does not begin with https://.",
    means: "The secret would travel readable for everybody on the way, so nothing was sent.",
    click: "Take MicrosoftLoginUrl out; it is only for tests on this machine.",
  },
  "tenants-misshaped": {
    wrong: "TEAMS_ALLOWED_TENANTS names something that is no tenant's ID: {written}.",
    means: "Nobody of that tenant would be let in.",
    click:
      'Write the IDs of the tenants with commas between them. Each tenant\'s admin finds theirs at entra.microsoft.com → "Overview" → "Tenant ID".',
  },
  "address-missing": {
    wrong: "PUBLIC_URL is not set.",
    means: `Microsoft has no way to reach Roundtable. ${deaf}`,
    click: setAddress,
  },
  "address-unreadable": {
    wrong: "PUBLIC_URL is not a plain address.",
    means: `Microsoft has no way to reach Roundtable. ${deaf}`,
    click: setAddress,
  },
  "address-on-this-machine": {
    wrong: "PUBLIC_URL is an address of this machine only.",
    means: `Microsoft cannot reach it. ${deaf}`,
    click: setAddress,
  },
  "address-not-https": {
    wrong: "PUBLIC_URL begins with http://.",
    means: `Microsoft sends to https:// only. ${deaf}`,
    click: `Put a certificate on your proxy or load balancer. ${setAddress}`,
  },
  "address-unreachable": {
    wrong: "{address} cannot be reached from here ({why}).",
    means: `Most likely Microsoft cannot reach it either. ${deaf}`,
    click:
      "Start Roundtable (npm start), then check the name, the certificate and the firewall, and that the proxy passes everything on to Roundtable's port.",
  },
  "address-of-something-else": {
    wrong: "{address}/healthz answers ({status}), but not as Roundtable.",
    means: `Microsoft's requests would end up elsewhere. ${deaf}`,
    click:
      "Check that the proxy passes everything on to Roundtable's port, without a page to sign in and without forwarding to another address.",
  },
  "messages-not-served": {
    wrong: "{address}{path} does not answer as it should ({status}, where 401 is right).",
    means: `Roundtable runs there without Teams' settings, or the proxy keeps this path back. ${deaf}`,
    click:
      "Start Roundtable with the same settings as doctor, and let the proxy pass POST requests to {path} on unchanged.",
  },
  "messages-unguarded": {
    wrong: "{address}{path} took a request that nobody had signed ({status}).",
    means: "Anybody on the internet could write to it as anybody. It is not this Roundtable, or an old one.",
    click:
      "Stop what answers there, and start Roundtable with the same settings as doctor; then check where the proxy sends {path}.",
  },
  "package-damaged": {
    wrong: "{file} in the folder manifests/teams is missing or not as Teams wants it.",
    means: "Teams would refuse the package when it is uploaded.",
    click: "Take the file anew from the version of Roundtable that you run.",
  },
  "manifest-changed": {
    wrong: "{file} in the folder manifests/teams was changed by hand.",
    means: "The package is made by the program, not from this file: the change would be lost.",
    click:
      "Take the file anew from the version of Roundtable that you run; the app's name is set with --name.",
  },
  "bot-not-in-channel": {
    wrong: "{series}: Roundtable is not in its channel ({channel}).",
    means:
      "It was taken out of the team, or the channel was deleted. The agenda, reminders and summaries of this MDT cannot be posted.",
    click:
      'In Teams: "Apps" → Roundtable → the arrow beside "Open" → "Add to a team" → the channel; then write @Roundtable here in it.',
  },
  "teams-busy": {
    wrong: "Teams asked us to slow down ({status}).",
    means: "Nothing is broken, but not every channel could be looked at.",
    click: "Wait a minute and run doctor again.",
  },
  "teams-unreachable": {
    wrong: "Teams at {host} did not answer ({why}).",
    means: `No way out, a firewall, or Teams is down. ${silent}`,
    click: "Ask whoever runs the network to allow https to {host}, and look at status.cloud.microsoft.",
  },
  "teams-refused": {
    wrong: "{series}: Teams refused to show the channel {channel} ({status}).",
    means: "Roundtable may not be able to post there.",
    click:
      'portal.azure.com → your Azure Bot → "Channels" → "Microsoft Teams" must be there and running; then run doctor again.',
  },
} as const satisfies Readonly<Record<string, FindingWords>>;
export type TeamsFindingCode = keyof typeof teamsFindings;
