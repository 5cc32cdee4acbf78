import type { PageHandler } from '../layout/guard.tsx';
import { redirectDone } from '../layout/respond.ts';
import { one, readForm } from '../layout/values.ts';
import { signOutEverywhere } from '../middleware/session.ts';

/** Ends one of one's own sessions: that of a lost phone, say. */
export const endOne: PageHandler = async ({ deps, me }, context) => {
  await deps.sessions.endOne(me.id, one(await readForm(context), 'session'));
  return redirectDone(context, '/account', 'session-ended');
};

/** Ends all of one's own sessions, this one too. */
export const endEverywhere: PageHandler = async ({ deps, me }, context) => {
  await signOutEverywhere(deps, context, me);
  return context.redirect('/sign-in', 303);
};
