import Provider, { interactionPolicy } from 'oidc-provider';
import { type Plan, personIn } from '#domain/plan/plan.ts';
import { EXAMPLE_COLLEAGUE } from '#web/sign-in/person-choice.tsx';
import type { IssuerKeys } from './keys.ts';
import { memoryAdapter } from './memory.ts';
import { CHOICE_PATH, CLIENT_ID, ISSUER_PATH, MEMBER_CLAIM } from './paths.ts';

// Nobody stays signed in here: people who try roles out want to be asked each time.
const alwaysAsk = () => {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const unasked = new Check('always_ask', 'Choose a person of the plan', ({ oidc }) =>
    oidc.result?.['login'] ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  );
  policy.get('login')?.checks.add(unasked);
  return policy;
};

const addressOf = (plan: Plan, id: string): string | undefined =>
  id === EXAMPLE_COLLEAGUE ? `kollega@${plan.organisation.domains[0]}` : personIn(plan, id)?.email;

const MINUTE_SECONDS = 60;
// A sign-in may take a person some minutes; codes and tokens are used at once.
const lifetimes = {
  Interaction: 15 * MINUTE_SECONDS,
  Session: 15 * MINUTE_SECONDS,
  Grant: 15 * MINUTE_SECONDS,
  AuthorizationCode: MINUTE_SECONDS,
  AccessToken: MINUTE_SECONDS,
  IdToken: MINUTE_SECONDS,
};

/** The development issuer: OpenID Connect as on AWS, but everyone may sign in as anyone in the plan. */
export const createIssuer = (origin: string, plan: Plan, keys: IssuerKeys): Provider =>
  new Provider(`${origin}${ISSUER_PATH}`, {
    adapter: memoryAdapter(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies },
    clients: [
      {
        client_id: CLIENT_ID,
        redirect_uris: [`${origin}/sign-in/callback`],
        token_endpoint_auth_method: 'none',
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: [MEMBER_CLAIM.name] },
    // Puts the address into the ID token, as providers of organisations do.
    conformIdTokenClaims: false,
    findAccount: (_, id) => {
      const email = addressOf(plan, id);
      if (email === undefined) return undefined;
      const member = { [MEMBER_CLAIM.name]: MEMBER_CLAIM.value };
      return {
        accountId: id,
        claims: () => ({ sub: id, email, email_verified: true, ...member }),
      };
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: {
      policy: alwaysAsk(),
      url: (_, { uid }) => `${CHOICE_PATH}/${uid}`,
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    // On any error the app's own page says to start again.
    renderError: (context) => context.redirect('/sign-in/callback'),
    ttl: lifetimes,
  });
