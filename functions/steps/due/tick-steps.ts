import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { tickSteps as ticks } from '#domain/incident/settle-step.ts';
import { TALAN } from '#domain/journal/entry.ts';
import { TickedBy } from '#domain/plan/checklist.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

/** Ticks the steps of an incident's checklist that a statement proves, now that it is out. */
export const tickSteps =
  ({ journal }: Pick<StepDeps, 'journal'>): DueHandler =>
  async ({ id, key }) => {
    const statement = await journal.read(statementJournal, id);
    const by = TickedBy.safeParse(key);
    if (!statement?.incidentId || !by.success) return undefined;
    await journal.append(incidentJournal, statement.incidentId, TALAN, (incident) =>
      ok(incident ? ticks(incident, by.data, id) : []),
    );
    return undefined;
  };
