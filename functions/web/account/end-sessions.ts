import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import { personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import { one, readForm } from '../form/values.ts';
import { signOutEverywhere } from '../middleware/session.ts';
import { notFound } from '../page/error-pages.tsx';
import type { PageHandler } from '../page/guard.tsx';
import { redirectDone } from '../page/respond.ts';

/** Ends one of one's own sessions: that of a lost phone, say. */
export const endOne: PageHandler = async ({ deps, me }, context) => {
  await deps.sessions.endOne(me.id, one(await readForm(context), 'session'));
  return redirectDone(context, '/account', 'session-ended');
};

/** For admins: ends all sessions of someone who has lost their device, say. It is journalled. */
export const endTheirs: PageHandler = async (view, context) => {
  const { deps, me } = view;
  const owner = personIn(deps.plan, one(await readForm(context), 'owner'));
  if (!owner || !me.roles.includes('admin')) return notFound(view, context);
  const event: PasskeysEvent = { type: 'signed-out', data: {} };
  await deps.journal.append(passkeysJournal, owner.id, me.id, () => ok([event]));
  await deps.sessions.endAll(owner.id);
  return redirectDone(context, '/account/passkeys', 'sessions-ended');
};

/** Ends all of one's own sessions, this one too. */
export const endEverywhere: PageHandler = async ({ deps, me }, context) => {
  await signOutEverywhere(deps, context, me);
  return context.redirect('/sign-in', 303);
};
