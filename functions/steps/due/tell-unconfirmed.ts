import { TALAN } from '#domain/journal/entry.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import { moderatorsOf } from '#domain/moderation/moderators.ts';
import { eachRemoval, type OneRemoval, type Removal } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { RemovalNotifier } from '#domain/notify/removal-notifier.ts';
import { reachedNobody, tellAgainAt } from '#domain/notify/tell-again.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface RemovalDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  removalNotifier: RemovalNotifier;
}

type Stage = 'confirm-removal' | 'removal-unconfirmed';

const stages = {
  'confirm-removal': {
    isTold: ({ confirmationAskedAt }: OneRemoval) => confirmationAskedAt,
    type: 'confirmation-asked',
  },
  'removal-unconfirmed': {
    isTold: ({ unconfirmedToldAt }: OneRemoval) => unconfirmedToldAt,
    type: 'unconfirmed-told',
  },
} as const;

const wanted = (removal: Removal | undefined, by: string, stage: Stage): OneRemoval | undefined =>
  removal &&
  eachRemoval(removal).find(
    (each) => each.state === 'unconfirmed' && each.confirmBy === by && !stages[stage].isTold(each),
  );

// Whoever can decide; once it is late the crisis group too, so that somebody is reached.
const toTell = (plan: Plan, { proposedBy }: OneRemoval, stage: Stage): Person[] => {
  const group = stage === 'removal-unconfirmed' ? peopleIn(plan, plan.crisisGroup) : [];
  return [...new Set([...moderatorsOf(plan), ...group])].filter(({ id }) => id !== proposedBy);
};

/**
 * Asks others once to confirm what one person removed at once, and tells once that nobody has in time. Journals
 * who was told.
 * What reached nobody is tried again for a day. The removal stays as it is: only a person decides.
 */
export const tellUnconfirmed =
  (deps: RemovalDeps, stage: Stage): DueHandler =>
  async ({ id, key }) => {
    const removal = wanted(await deps.journal.read(removalJournal, id), key, stage);
    if (!removal) return undefined;
    const told = await tellEach(toTell(deps.plan, removal, stage), (to) =>
      isSent(deps, () =>
        deps.removalNotifier.notify({
          id: `${id}-${stage}-${key}-${to.id}`,
          ...{ to, commentId: id, isLate: stage === 'removal-unconfirmed' },
        }),
      ),
    );
    const since = stage === 'removal-unconfirmed' ? key : removal.proposedAt;
    const waited = { since, now: deps.now() };
    const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
    if (again !== undefined) return again;
    const { hash } = removal;
    const event: RemovalEvent = { type: stages[stage].type, data: { ...told, hash } };
    await deps.journal.append<Removal, RemovalEvent, never>(removalJournal, id, TALAN, (now) =>
      ok(wanted(now, key, stage)?.hash === hash ? [event] : []),
    );
    return undefined;
  };
