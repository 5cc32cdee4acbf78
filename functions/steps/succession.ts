import type { ReadAlong } from '#domain/journal/journal.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isTakenByOther } from '#domain/statement/succession.ts';
import { isOut } from '#domain/statement/supersede.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

/**
 * Has an earlier statement name the one that is about to take its place, in its own journal: of two that begin in
 * the same second one finds the other named.
 */
export const nameSuccessor = async (
  { journal }: Pick<StepDeps, 'journal'>,
  { id: by, supersedes }: Statement,
): Promise<void> => {
  if (!supersedes) return;
  await appendTo(journal, supersedes.statementId, async (earlier, read) => {
    const isNamed = earlier.successor === by || earlier.supersededBy !== undefined;
    if (isNamed || !isOut(earlier) || (await isTakenByOther(earlier, by, read))) return [];
    return [{ type: 'successor-named', data: { by } }];
  });
};

/** What has changed for words that correct or take back others since they were approved: someone else's are quicker. */
export const forestalled = async (
  { id, supersedes }: Statement,
  read: ReadAlong,
): Promise<BasisChange[]> => {
  const earlier = supersedes && (await read(statementJournal, supersedes.statementId));
  const isForestalled = earlier && (await isTakenByOther(earlier, id, read));
  return isForestalled ? [{ what: 'already-superseded' }] : [];
};
