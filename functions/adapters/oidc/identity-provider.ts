import * as client from 'openid-client';
import * as z from 'zod';
import { errorName, type Log } from '#domain/observe/log.ts';
import type {
  Identity,
  IdentityProvider,
  MemberClaim,
  SignInRefusal,
} from '#domain/sign-in/sign-in.ts';
import { ok, refuse } from '#domain/values/result.ts';

// A person waits for this page, and can try again.
const TIMEOUT_SECONDS = 5;
// A fresh sign-in may be this old: the time that coming back from the provider takes.
const FRESH_SECONDS = 5 * 60;

/** The app's registration at its identity provider: a public client, protected by PKCE. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** Name of the claim that lists roles, such as `cognito:groups`; undefined where the plan alone gives roles. */
  rolesClaim?: string | undefined;
  /** How the organisation's own provider says that someone is a member of it; undefined for any other. */
  memberClaim?: MemberClaim | undefined;
  /** Scheme and host of the app, such as `https://talan.example.org`. */
  origin: string;
  log: Log;
}

// Cognito puts an attribute of its own into the ID token only where the profile is asked for.
// https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html
const scopeFor = ({ memberClaim }: OidcSettings): string =>
  memberClaim ? 'openid email profile' : 'openid email';

const Claims = z.looseObject({
  sub: z.string(),
  email: z.email().optional(),
  // Cognito passes on the value of a federated provider, which may be a string.
  email_verified: z.union([z.boolean(), z.literal('true'), z.literal('false')]).optional(),
  auth_time: z.number().optional(),
});

const Roles = z.array(z.string()).catch([]);

const identityOf = (
  claims: unknown,
  { rolesClaim, memberClaim }: Pick<OidcSettings, 'rolesClaim' | 'memberClaim'>,
): Identity => {
  const { sub, email, email_verified, auth_time, ...others } = Claims.parse(claims);
  const isVerified = email_verified === true || email_verified === 'true';
  return {
    subject: sub,
    verifiedEmail: isVerified ? email : undefined,
    roles: rolesClaim === undefined ? undefined : Roles.parse(others[rolesClaim]),
    // Providers give a number or its digits.
    isMember: memberClaim !== undefined && String(others[memberClaim.name]) === memberClaim.value,
    // Without a time from the provider the sign-in does not count as fresh.
    signedInAt: new Date((auth_time ?? 0) * 1000).toISOString(),
  };
};

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const discover = ({ issuer, clientId }: OidcSettings) => {
  const server = new URL(issuer);
  // Checks the signature of the ID token, beside the TLS connection that it came over.
  const execute = [client.enableNonRepudiationChecks];
  if (isLoopback(server)) execute.push(client.allowInsecureRequests);
  return client.discovery(server, clientId, undefined, client.None(), {
    execute,
    timeout: TIMEOUT_SECONDS,
  });
};

/** The provider's metadata, fetched when it is first needed and again only after a failure. */
const rememberDiscovery = (settings: OidcSettings) => {
  let known: Promise<client.Configuration> | undefined;
  return () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
};

// A wrong answer is refused; without any answer the next try may work.
const refusalOf = (error: unknown): SignInRefusal => {
  const isAnswer =
    error instanceof client.AuthorizationResponseError ||
    error instanceof client.ResponseBodyError ||
    (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT') ||
    error instanceof z.ZodError;
  return isAnswer ? { type: 'refused' } : { type: 'unavailable' };
};

const logFailure = (log: Log, error: unknown): void => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  log.warn('SIGN_IN_FAILED', { error: errorName(error), oauthCode: code });
};

const FRESH_PARAMETERS = { prompt: 'login', max_age: String(FRESH_SECONDS) };

const begin = async (
  configuration: client.Configuration,
  settings: OidcSettings,
  { fresh }: { fresh: boolean },
) => {
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const verifier = client.randomPKCECodeVerifier();
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: `${settings.origin}/sign-in/callback`,
    scope: scopeFor(settings),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(fresh && FRESH_PARAMETERS),
  });
  return ok({ url: url.href, state, nonce, verifier });
};

const finish = async (
  configuration: client.Configuration,
  settings: OidcSettings,
  callback: URL,
  attempt: Parameters<IdentityProvider['finish']>[1],
) => {
  const tokens = await client.authorizationCodeGrant(configuration, callback, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    ...(attempt.fresh && { maxAge: FRESH_SECONDS }),
  });
  return ok(identityOf(tokens.claims(), settings));
};

const signOutUrl = (
  configuration: client.Configuration,
  { origin }: OidcSettings,
): string | undefined => {
  if (!configuration.serverMetadata().end_session_endpoint) return undefined;
  const back = `${origin}/sign-in`;
  // Cognito has a name of its own for the same parameter.
  const parameters = { post_logout_redirect_uri: back, logout_uri: back };
  return client.buildEndSessionUrl(configuration, parameters).href;
};

/** The identity provider by OpenID Connect: authorization code with PKCE, state and nonce. */
export const createIdentityProvider = (settings: OidcSettings): IdentityProvider => {
  const discovered = rememberDiscovery(settings);
  const refused = (error: unknown) => {
    logFailure(settings.log, error);
    return refuse(refusalOf(error));
  };
  return {
    begin: async (options) => {
      try {
        return await begin(await discovered(), settings, options);
      } catch (error) {
        return refused(error);
      }
    },
    finish: async (callback, attempt) => {
      try {
        return await finish(await discovered(), settings, callback, attempt);
      } catch (error) {
        return refused(error);
      }
    },
    signOutUrl: async () => {
      try {
        return signOutUrl(await discovered(), settings);
      } catch (error) {
        logFailure(settings.log, error);
        return undefined;
      }
    },
  };
};
