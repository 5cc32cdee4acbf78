import type { KeyNotice } from '#domain/notify/key-notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';

/** A change to someone's passkeys: `id` is the key's, `by` who made it. */
type Change = Pick<KeyNotice, 'what' | 'owner' | 'by'> & { id: string };

const concerned = ({ people }: WebDeps['plan'], owner: Person): Person[] =>
  people.filter(({ id, roles }) => id === owner.id || roles.includes('admin'));

const tell = async (deps: WebDeps, { id, ...change }: Change, to: Person): Promise<boolean> => {
  const notice = `${change.owner.id}-${change.what}-${id.slice(0, 20)}-${to.id}`;
  try {
    await deps.keyNotifier.notify({ id: notice, to, ...change, at: deps.now().toISOString() });
    return true;
  } catch (error) {
    // Who was not told stands in the journal; a log holds no one's name, and an id may be one.
    deps.log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

/** Tells the owner and the admins, each once, and journals who was told. */
export const tellOfKeys = async (deps: WebDeps, change: Change): Promise<void> => {
  const told: { id: string; done: boolean }[] = [];
  for (const to of concerned(deps.plan, change.owner)) {
    told.push({ id: to.id, done: await tell(deps, change, to) });
  }
  const people = told.filter(({ done }) => done).map(({ id }) => id);
  const failed = told.filter(({ done }) => !done).map(({ id }) => id);
  const event: PasskeysEvent = { type: 'told', data: { about: change.what, people, failed } };
  await deps.journal.append(passkeysJournal, change.owner.id, change.by.id, () => ok([event]));
};
