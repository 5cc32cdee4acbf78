import { readableSince } from '#domain/statement/lists.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from '../deps.ts';
import { markSuperseded } from '../mark-superseded.ts';
import type { DueHandler } from './due.ts';

const AGAIN_MS = 60_000;

/**
 * Marks what a statement corrects or takes back once its words are out, where no run was there to do so: a person
 * posted them. What is still being published is marked a minute later.
 */
export const supersede =
  (deps: Pick<StepDeps, 'journal' | 'newsroom' | 'now'>): DueHandler =>
  async ({ id: by }) => {
    const statement = await deps.journal.read(statementJournal, by);
    if (!statement?.supersedes || !readableSince(statement)) return undefined;
    const { statementId, how } = statement.supersedes;
    const { status } = await markSuperseded(deps, statementId, { by, how });
    return status === 'publishing'
      ? new Date(deps.now().getTime() + AGAIN_MS).toISOString()
      : undefined;
  };
