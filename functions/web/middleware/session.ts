import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Person, personIn } from '#domain/plan/plan.ts';
import { colleagueLifetime, isColleague } from '#domain/sign-in/colleague.ts';
import { deviceOf } from '#domain/sign-in/device.ts';
import {
  isTooOld,
  type Lifetime,
  lifetimeFor,
  type SessionStart,
} from '#domain/sign-in/session.ts';
import { cookieName, cookieOptions } from '../cookies.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';

const COOKIE = 'session';

/**
 * Finds out who is signed in. A person who left the plan is signed out by that alone; one who became
 * an admin is signed out as early as an admin is.
 */
export const session =
  (deps: WebDeps): MiddlewareHandler<Env> =>
  async (context, next) => {
    const token = getCookie(context, cookieName(deps, COOKIE));
    const found = token ? await deps.sessions.find(token, deps.now()) : undefined;
    const person = found && personIn(deps.plan, found.person);
    const me = person && !isTooOld(found, person, deps.now()) ? person : undefined;
    const colleague = found && isColleague(found.person) ? found.person : undefined;
    context.set('me', me);
    context.set('colleague', colleague);
    context.set('session', me || colleague ? found : undefined);
    await next();
  };

const endSessionOf = async (deps: WebDeps, context: Context): Promise<void> => {
  const token = getCookie(context, cookieName(deps, COOKIE));
  if (token) await deps.sessions.end(token);
};

/** Who signs in, and for how long. */
export interface SigningIn {
  id: string;
  lifetime: Lifetime;
}

/** A person of the plan who signs in. */
export const asPerson = (person: Person): SigningIn => ({
  id: person.id,
  lifetime: lifetimeFor(person),
});

/** A colleague who signs in: someone who is not in the plan. */
export const asColleague = (id: string): SigningIn => ({ id, lifetime: colleagueLifetime });

/** Signs someone in on this browser, in a new session; the earlier one ends. */
export const startSession = async (
  deps: WebDeps,
  context: Context,
  { id, lifetime }: SigningIn,
  proof: Pick<SessionStart, 'method' | 'signedInAt'>,
): Promise<void> => {
  await endSessionOf(deps, context);
  const device = deviceOf(context.req.header('user-agent'));
  const token = await deps.sessions.create(id, deps.now(), { ...proof, lifetime, device });
  const maxAge = lifetime.longestMs / 1000;
  setCookie(context, cookieName(deps, COOKIE), token, { ...cookieOptions(deps), maxAge });
};

// What was typed is kept in this browser: the next person at it does not read it.
const forget = (deps: WebDeps, context: Context): void => {
  deleteCookie(context, cookieName(deps, COOKIE), cookieOptions(deps));
  context.header('clear-site-data', '"storage"');
};

/** Ends the session of this browser, here and in the store. */
export const endSession = async (deps: WebDeps, context: Context): Promise<void> => {
  await endSessionOf(deps, context);
  forget(deps, context);
};

/** Ends all sessions of a person, on every device. */
export const endAllSessions = async (
  deps: WebDeps,
  context: Context,
  person: Person,
): Promise<void> => {
  await deps.sessions.endAll(person.id);
  forget(deps, context);
};
