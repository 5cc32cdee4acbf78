import type { KeyNotice } from '#domain/notify/key-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
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

const notify = (deps: WebDeps, { id, ...change }: PasskeyChange, to: Person): Promise<boolean> => {
  const notice = `${change.owner.id}-${change.what}-${id.slice(0, 20)}-${to.id}`;
  const at = deps.now().toISOString();
  return isSent(deps, () => deps.keyNotifier.notify({ id: notice, to, ...change, at }));
};

/** Notifies the owner and the admins, each once, and journals to whom the notice went. */
export const notifyOfPasskey = async (deps: WebDeps, change: PasskeyChange): Promise<void> => {
  const told = await tellEach(recipients(deps.plan, change.owner), (to) =>
    notify(deps, change, to),
  );
  const event: PasskeysEvent = { type: 'told', data: { about: change.what, ...told } };
  await deps.journal.append(passkeysJournal, change.owner.id, change.by.id, () => ok([event]));
};
