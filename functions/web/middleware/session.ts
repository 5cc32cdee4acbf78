import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { personIn } from '#domain/plan/plan.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';

// A spokesperson's phone stays signed in through a crisis of some days.
const SESSION_SECONDS = 7 * 24 * 60 * 60;

const isSecure = (deps: WebDeps): boolean => deps.origin.startsWith('https:');
// The __Host- prefix needs https, which plain http://localhost has not.
const cookieName = (deps: WebDeps): string => (isSecure(deps) ? '__Host-session' : 'session');
const cookieOptions = (deps: WebDeps) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(deps) }) as const;

/** Finds out who is signed in. Who left the plan is signed out by that alone. */
export const session =
  (deps: WebDeps): MiddlewareHandler<Env> =>
  async (context, next) => {
    const token = getCookie(context, cookieName(deps));
    const id = token && (await deps.sessions.personOf(token, deps.now()));
    context.set('me', id ? personIn(deps.plan, id) : undefined);
    await next();
  };

/** Signs a person in on this browser. */
export const signIn = async (deps: WebDeps, context: Context, personId: string): Promise<void> => {
  const token = await deps.sessions.create(personId, deps.now());
  setCookie(context, cookieName(deps), token, { ...cookieOptions(deps), maxAge: SESSION_SECONDS });
};

/** Ends the session of this browser, here and in the store. */
export const signOut = async (deps: WebDeps, context: Context): Promise<void> => {
  const token = getCookie(context, cookieName(deps));
  if (token) await deps.sessions.end(token);
  deleteCookie(context, cookieName(deps), cookieOptions(deps));
};
