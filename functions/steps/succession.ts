import type { Statement } from '#domain/statement/statement.ts';
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
