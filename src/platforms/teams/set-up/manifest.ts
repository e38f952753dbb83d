import type { TeamsManifestV1D19, TeamsManifestV1D29 } from "@microsoft/app-manifest";
import { type TeamsScope, teamsApp } from "../../../../cards/text/teams-app.js";
import {
  ABOUT_PATH,
  MESSAGE_ACTIONS,
  OFFERED,
  type OfferedVerb,
  RESOURCE_PERMISSIONS,
  USER_PERMISSIONS,
} from "./surface.js";

/** Whose app it is. */
export type TeamsAppFacts = {
  /** The bot's application (client) ID. */
  appId: string;
  /** An https address without a slash at its end. */
  publicUrl: string;
  name?: string;
  /** It sees only messages that mention it, for tenants that allow no more: no warning of identifiers in others. */
  mentionsOnly?: boolean;
};

export type TeamsManifest = TeamsManifestV1D29.TeamsManifestV1D29;
export type OlderTeamsManifest = TeamsManifestV1D19.TeamsManifestV1D19;

/** Teams takes an update only when this has risen: raise it with whatever changes in the manifest. */
const VERSION = "1.0.0";

/** Before manifest 1.24. */
const OLDER_MOST_COMMANDS = 10;

/** Manifest 1.29: slash commands beside @mention, and answers in a channel that only one person sees. */
export function teamsManifest(facts: TeamsAppFacts): TeamsManifest {
  return {
    ...head("1.29"),
    ...common(facts),
    bots: [
      {
        ...bot(facts),
        supportsTargetedMessages: true,
        commandLists: scopes().map((scope) => ({
          scopes: [scope],
          // A chat of two is private already: Teams has no slash commands of apps there.
          triggers: scope === "personal" ? ["mention"] : ["mention", "slash"],
          commands: offered(scope),
        })),
      },
    ],
  };
}

/** Manifest 1.19, for clients and tenants that refuse a newer one: @mention only. */
export function olderTeamsManifest(facts: TeamsAppFacts): OlderTeamsManifest {
  return {
    ...head("1.19"),
    ...common(facts),
    bots: [
      {
        ...bot(facts),
        commandLists: scopes().map((scope) => ({
          scopes: [scope],
          commands: offered(scope).slice(0, OLDER_MOST_COMMANDS),
        })),
      },
    ],
  };
}

/** A manifest's text, the same to the letter each time. */
export function manifestText(manifest: TeamsManifest | OlderTeamsManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function head<V extends "1.29" | "1.19">(manifestVersion: V) {
  const schema = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`;
  return { $schema: schema, manifestVersion, version: VERSION };
}

/** What has the same shape in both versions. */
function common({ appId, publicUrl, name = teamsApp.name, mentionsOnly = false }: TeamsAppFacts) {
  const about = `${publicUrl}${ABOUT_PATH}`;
  return {
    // The app and its bot are one thing: one id, so that nothing can be mixed up.
    id: appId,
    developer: {
      name: teamsApp.developer,
      websiteUrl: about,
      privacyUrl: `${about}#privacy`,
      termsOfUseUrl: `${about}#terms`,
    },
    name: { short: name, full: teamsApp.fullName },
    description: { short: teamsApp.short, full: teamsApp.long },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: teamsApp.color,
    // Reserved by Teams: the chat with the bot, where Home is a card, and what the app says of itself. A page of
    // our own would have to know who opens it, for which Teams has no way without another consent.
    staticTabs: ["conversations", "about"].map((entityId) => ({ entityId, scopes: ["personal" as const] })),
    composeExtensions: [{ botId: appId, commands: MESSAGE_ACTIONS.map(messageAction) }],
    permissions: [...USER_PERMISSIONS],
    ...(mentionsOnly ? {} : permissionsOfTeams(appId, publicUrl)),
    defaultInstallScope: "team" as const,
    defaultGroupCapability: { team: "bot" as const, groupchat: "bot" as const },
  };
}

/** Teams wants both ids beside them; `resource` must be there and is used by nothing here. */
function permissionsOfTeams(appId: string, publicUrl: string) {
  const resourceSpecific = RESOURCE_PERMISSIONS.map((name) => ({ name, type: "Application" as const }));
  return {
    webApplicationInfo: { id: appId, resource: publicUrl },
    authorization: { permissions: { resourceSpecific } },
  };
}

function bot({ appId }: TeamsAppFacts) {
  return { botId: appId, scopes: scopes(), isNotificationOnly: false, supportsFiles: false };
}

function scopes(): TeamsScope[] {
  return Object.keys(OFFERED) as TeamsScope[];
}

function offered(scope: TeamsScope): { title: OfferedVerb; description: string }[] {
  return OFFERED[scope].map((verb) => ({ title: verb, description: teamsApp.commands[verb] }));
}

function messageAction(id: (typeof MESSAGE_ACTIONS)[number]) {
  const { name, does } = teamsApp.actions[id];
  return {
    id,
    type: "action" as const,
    title: name,
    description: does,
    context: ["message" as const],
    fetchTask: true,
  };
}
