import type { KeyNotice } from '#domain/notify/key-notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { isAdmin } from './roles.ts';

/** A change to someone's passkeys: `id` is the key's, `by` the person who made the change. */
type PasskeyChange = Pick<KeyNotice, 'what' | 'owner' | 'by'> & { id: string };

const recipients = ({ people }: WebDeps['plan'], owner: Person): Person[] =>
  people.filter((person) => person.id === owner.id || isAdmin(person));

const notify = async (
  deps: WebDeps,
  { id, ...change }: PasskeyChange,
  to: Person,
): Promise<boolean> => {
  const notice = `${change.owner.id}-${change.what}-${id.slice(0, 20)}-${to.id}`;
  try {
    await deps.keyNotifier.notify({ id: notice, to, ...change, at: deps.now().toISOString() });
    return true;
  } catch (error) {
    // The journal names the people who got no notice; a log holds no names, and an id may be one.
    deps.log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

/** Notifies the owner and the admins, each once, and journals to whom the notice went. */
export const notifyOfPasskey = async (deps: WebDeps, change: PasskeyChange): Promise<void> => {
  const sent: { id: string; isSent: boolean }[] = [];
  for (const to of recipients(deps.plan, change.owner)) {
    sent.push({ id: to.id, isSent: await notify(deps, change, to) });
  }
  const people = sent.filter(({ isSent }) => isSent).map(({ id }) => id);
  const failed = sent.filter(({ isSent }) => !isSent).map(({ id }) => id);
  const event: PasskeysEvent = { type: 'told', data: { about: change.what, people, failed } };
  await deps.journal.append(passkeysJournal, change.owner.id, change.by.id, () => ok([event]));
};
