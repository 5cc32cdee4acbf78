import type { Gate } from '#domain/freeze/gate.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { tickSteps } from '#domain/incident/settle-step.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { ok } from '#domain/values/result.ts';

interface TickDeps {
  journal: StateJournal & JournalLists;
}

const isAnyIn = async ({ journal }: TickDeps, status: 'planned' | 'unknown'): Promise<boolean> =>
  (await journal.list(plannedJournal, { by: 'all', status }, { limit: 1 })).items.length > 0;

/**
 * Ticks the steps that say that planned posts are frozen, in the incidents that keep the gate closed: once
 * nothing that is known of lies in another planner any more, or may have gone out of one.
 */
export const tickFrozen = async (deps: TickDeps, { holds }: Gate): Promise<void> => {
  if ((await isAnyIn(deps, 'planned')) || (await isAnyIn(deps, 'unknown'))) return;
  for (const { incidentId } of holds) {
    await deps.journal.append(incidentJournal, incidentId, TALAN, (incident) =>
      ok(incident ? tickSteps(incident, 'freeze') : []),
    );
  }
};
