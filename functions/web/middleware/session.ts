import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Person, personIn } from '#domain/plan/plan.ts';
import { deviceOf } from '#domain/sign-in/device.ts';
import { isTooOld, lifetimeFor, type SessionStart } from '#domain/sign-in/session.ts';
import { cookieName, cookieOptions } from '../cookies.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';

const COOKIE = 'session';

/**
 * Finds out who is signed in. Who left the plan is signed out by that alone, and who became an admin
 * in it as soon as an admin would be.
 */
export const session =
  (deps: WebDeps): MiddlewareHandler<Env> =>
  async (context, next) => {
    const token = getCookie(context, cookieName(deps, COOKIE));
    const found = token ? await deps.sessions.find(token, deps.now()) : undefined;
    const person = found && personIn(deps.plan, found.person);
    const me = person && !isTooOld(found, person, deps.now()) ? person : undefined;
    context.set('me', me);
    context.set('session', me && found);
    await next();
  };

const end = async (deps: WebDeps, context: Context): Promise<void> => {
  const token = getCookie(context, cookieName(deps, COOKIE));
  if (token) await deps.sessions.end(token);
};

/** Signs a person in on this browser, in a session of its own: one from before ends. */
export const signIn = async (
  deps: WebDeps,
  context: Context,
  person: Person,
  proof: Pick<SessionStart, 'method' | 'signedInAt'>,
): Promise<void> => {
  await end(deps, context);
  const lifetime = lifetimeFor(person);
  const device = deviceOf(context.req.header('user-agent'));
  const token = await deps.sessions.create(person.id, deps.now(), { ...proof, lifetime, device });
  const maxAge = lifetime.longestMs / 1000;
  setCookie(context, cookieName(deps, COOKIE), token, { ...cookieOptions(deps), maxAge });
};

/** Ends the session of this browser, here and in the store. */
export const signOut = async (deps: WebDeps, context: Context): Promise<void> => {
  await end(deps, context);
  deleteCookie(context, cookieName(deps, COOKIE), cookieOptions(deps));
};

/** Ends all sessions of whoever is signed in, on every device. */
export const signOutEverywhere = async (
  deps: WebDeps,
  context: Context,
  person: Person,
): Promise<void> => {
  await deps.sessions.endAll(person.id);
  deleteCookie(context, cookieName(deps, COOKIE), cookieOptions(deps));
};
