import type { Activity } from "./activity.js";
import type { TeamsElsewhere, TeamsSettings } from "./settings.js";

/** The Bot Framework's token issuer; nobody else speaks for Teams. */
export const ISSUER = "https://api.botframework.com";
const LOGIN = "https://login.microsoftonline.com/";

export type InvokeAnswer = { status: number; body?: unknown };

/** What we take of botbuilder: that tokens are what they say, turns, and a token for our own calls. */
export type Sdk = {
  /** @throws the SDK's AuthenticationError */
  authenticate(activity: Activity, header: string): Promise<Verified>;
  /** Runs one turn. The answer is that of an invoke; undefined for everything else. */
  turn(
    activity: Activity,
    verified: Verified,
    take: () => Promise<InvokeAnswer | undefined>,
  ): Promise<InvokeAnswer | undefined>;
  token(scope: string): Promise<string>;
};
type Verified = { readonly verified: unknown };

/**
 * Loaded when it is first needed: it takes over a second, and most commands never speak with Teams. Its client for
 * sending is not used: it repeats a POST by itself, and what it repeats may have arrived.
 */
export async function openSdk(settings: TeamsSettings, elsewhere?: TeamsElsewhere): Promise<Sdk> {
  const {
    CloudAdapter,
    ConfigurationBotFrameworkAuthentication,
    ConfigurationServiceClientCredentialFactory,
  } = await import("botbuilder");
  const own = {
    MicrosoftAppId: settings.appId,
    MicrosoftAppPassword: settings.password,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: settings.tenant,
  };
  const credentials = new ConfigurationServiceClientCredentialFactory(own);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    elsewhere === undefined ? own : { ...own, ...addressesOf(elsewhere) },
    credentials,
  );
  const adapter = new CloudAdapter(authentication);
  return {
    async authenticate(activity, header) {
      return { verified: await authentication.authenticateRequest(activity as never, header) };
    },
    async turn(activity, { verified }, take) {
      let answer: InvokeAnswer | undefined;
      await adapter.processActivityDirect(verified as never, activity as never, async () => {
        answer = await take();
      });
      return answer;
    },
    async token(scope) {
      if (elsewhere) return elsewhere.token(scope);
      const made = await credentials.createCredentials(settings.appId, scope, LOGIN, true);
      return (made as unknown as { getToken(): Promise<string> }).getToken();
    },
  };
}

function addressesOf({ openIdMetadata, issuer }: TeamsElsewhere) {
  return {
    ToChannelFromBotLoginUrl: LOGIN,
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
    CallerId: "urn:botframework:azure",
  };
}
