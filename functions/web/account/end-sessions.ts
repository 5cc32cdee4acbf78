import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import { personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import { one, readForm } from '../form/values.ts';
import { endAllSessions } from '../middleware/session.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';

/** `POST /account/sessions/end`: ends one of one's own sessions, such as that of a lost phone. */
export const submitEndOne: PageHandler = async ({ sessions }, { me }, context) => {
  await sessions.endOne(me.id, one(await readForm(context), 'session'));
  return redirectDone(context, '/account', 'session-ended');
};

/**
 * `POST /account/sessions/end-theirs`: an admin ends all sessions of a person who has lost their
 * device. It is journalled.
 */
export const submitEndTheirs: PageHandler = async (deps, view, context) => {
  const owner = personIn(deps.plan, one(await readForm(context), 'owner'));
  if (!owner) return notFound(view, context);
  const event: PasskeysEvent = { type: 'signed-out', data: {} };
  await deps.journal.append(passkeysJournal, owner.id, view.me.id, () => ok([event]));
  await deps.sessions.endAll(owner.id);
  return redirectDone(context, '/account/passkeys', 'sessions-ended');
};

/** `POST /account/sessions/end-all`: ends all of one's own sessions, this one too. */
export const submitEndAll: PageHandler = async (deps, { me }, context) => {
  await endAllSessions(deps, context, me);
  return context.redirect('/sign-in', 303);
};
