import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Plan } from '#domain/plan/plan.ts';
import { colleagueBehind } from '#domain/sign-in/colleague.ts';
import {
  type Identity,
  type IdentityProvider,
  personBehind,
  type SignInAttempts,
} from '#domain/sign-in/sign-in.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { cookieName, cookieOptions } from '../cookies.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import type { Messages } from '../messages/messages.ts';
import {
  asColleague,
  asPerson,
  endSession,
  type SigningIn,
  startSession,
} from '../middleware/session.ts';
import { respond } from '../page/respond.ts';
import { safeNext, startPath } from '../page/safe-next.ts';
import { viewOf } from '../view/view.ts';
import { ProviderLink } from './provider-link.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The web app's dependencies and those of signing in at an identity provider. */
export interface OidcDeps extends WebDeps {
  provider: IdentityProvider;
  attempts: SignInAttempts;
  /** A fresh secret of at least 128 bits. */
  newSecret: () => string;
}

type Problem = keyof Messages['signIn']['problems'];

const problemStatus: Record<Problem, ContentfulStatusCode> = {
  'start-again': 400,
  refused: 403,
  unavailable: 503,
  'no-access': 403,
};

const page = (deps: OidcDeps, context: Context<Env>, next: string, problem?: Problem) => {
  const view = viewOf(deps, context);
  return respond(
    context,
    <SignInPage view={view} problem={problem && view.t.signIn.problems[problem]}>
      <ProviderLink view={view} next={next} />
    </SignInPage>,
    problem && problemStatus[problem],
  );
};

// As long as the store keeps a sign-in under way.
const ATTEMPT_SECONDS = 15 * 60;
const STATE_CHARACTERS = 12;

// One for each sign-in, so that several tabs may sign in at once.
const attemptCookie = (deps: OidcDeps, state: string): string =>
  cookieName(deps, `sign-in-${sha256(state).slice(0, STATE_CHARACTERS)}`);

// Binds the provider's answer to the browser that began the sign-in.
const browserSecret = (deps: OidcDeps, context: Context, state: string): string => {
  const secret = deps.newSecret();
  const options = { ...cookieOptions(deps), maxAge: ATTEMPT_SECONDS };
  setCookie(context, attemptCookie(deps, state), secret, options);
  return secret;
};

const start = (deps: OidcDeps) => async (context: Context<Env>) => {
  const next = safeNext(context.req.query('next'));
  const fresh = context.req.query('fresh') !== undefined;
  const begun = await deps.provider.begin({ fresh });
  if (!begun.ok) return page(deps, context, next, begun.refusal.type);
  const { url, state, nonce, verifier } = begun.value;
  const attempt = { nonce, verifier, fresh, next };
  await deps.attempts.put(state, browserSecret(deps, context, state), attempt, deps.now());
  return context.redirect(url, 302);
};

const behind = (plan: Plan, identity: Identity): SigningIn | undefined => {
  const person = personBehind(plan, identity);
  if (person) return asPerson(person);
  const colleague = colleagueBehind(plan, identity);
  return colleague === undefined ? undefined : asColleague(colleague);
};

const letIn = async (deps: OidcDeps, context: Context<Env>, identity: Identity, next: string) => {
  const who = behind(deps.plan, identity);
  if (!who) return page(deps, context, next, 'no-access');
  await startSession(deps, context, who, { method: 'oidc', signedInAt: identity.signedInAt });
  return context.redirect(next, 302);
};

const callback = (deps: OidcDeps) => async (context: Context<Env>) => {
  const state = context.req.query('state') ?? '';
  const secret = deleteCookie(context, attemptCookie(deps, state), cookieOptions(deps)) ?? '';
  const attempt = await deps.attempts.take(state, secret, deps.now());
  // The page was loaded again, or the browser went back to it.
  if (!attempt && context.get('session')) return context.redirect('/', 302);
  if (!attempt) return page(deps, context, '/', 'start-again');
  // Behind a gateway the request's host is not the public one.
  const { pathname, search } = new URL(context.req.url);
  const address = new URL(`${pathname}${search}`, deps.origin);
  const answer = await deps.provider.finish(address, { ...attempt, state });
  if (!answer.ok) return page(deps, context, attempt.next, answer.refusal.type);
  return letIn(deps, context, answer.value, attempt.next);
};

// People on their way to a page go straight on to the provider.
const signInPage = (deps: OidcDeps) => (context: Context<Env>) => {
  const next = safeNext(context.req.query('next'));
  if (next === '/') return page(deps, context, next);
  const isFresh = context.req.query('fresh') !== undefined;
  return context.redirect(`${startPath(next)}${isFresh ? '&fresh=1' : ''}`, 302);
};

const leave = (deps: OidcDeps) => async (context: Context<Env>) => {
  const isLocal = context.get('session')?.method === 'local';
  await endSession(deps, context);
  const elsewhere = isLocal ? undefined : await deps.provider.signOutUrl();
  return context.redirect(elsewhere ? '/sign-in/signed-out' : '/sign-in', 303);
};

// A browser lets a form redirect only to addresses that forms may be sent to (form-action), so this
// page goes on to the provider by itself.
const signedOut = (deps: OidcDeps) => async (context: Context<Env>) => {
  const elsewhere = await deps.provider.signOutUrl();
  if (!elsewhere) return context.redirect('/sign-in', 302);
  context.header('refresh', `0; url=${elsewhere}`);
  const view = viewOf(deps, context);
  return respond(
    context,
    <SignInPage view={view}>
      <p>
        <a class="button" href={elsewhere}>
          {view.t.signIn.signOutElsewhere}
        </a>
      </p>
    </SignInPage>,
  );
};

/** Signing in and out at an identity provider, the same for all of them. */
export const oidcSignIn = (deps: OidcDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/sign-in', signInPage(deps));
  app.get('/sign-in/start', start(deps));
  app.get('/sign-in/callback', callback(deps));
  app.get('/sign-in/signed-out', signedOut(deps));
  app.post('/sign-out', leave(deps));
  return app;
};
