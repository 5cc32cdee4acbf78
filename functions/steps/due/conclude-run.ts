import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type OutcomeDeps, recordOutcome } from '../record-outcome.ts';
import type { DueHandler } from './due.ts';

/**
 * Concludes a run that the sweep has given up, as its last step would have: journals what came of it, tells the
 * requester, notes with a comment that it is answered. What fails comes again in a minute.
 */
export const concludeRun =
  (deps: OutcomeDeps): DueHandler =>
  async ({ id, key }) => {
    const statement = await deps.journal.read(statementJournal, id);
    const run = statement?.givenUp?.run;
    if (statement === undefined || `${run}` !== key || statement.run !== run) return undefined;
    await recordOutcome(deps)({ statementId: id, run, error: 'RunDied' });
    return undefined;
  };
