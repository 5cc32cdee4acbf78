import type { Statement } from '#domain/statement/statement.ts';
import { maySupersede } from '#domain/statement/supersede.ts';
import type { Supersedes } from '#domain/statement/superseding.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

/** Which statement takes the place of another, and how. */
export interface Successor extends Pick<Supersedes, 'how'> {
  by: string;
}

/**
 * Marks a statement as corrected or taken back by a later one, in its journal and in the newsroom. Answers it as it
 * is then; `supersededBy` is another where that was quicker: the newsroom says what the journal says.
 */
export const markSuperseded = async (
  { journal, newsroom, now }: Pick<StepDeps, 'journal' | 'newsroom' | 'now'>,
  id: string,
  { by, how }: Successor,
): Promise<Statement> => {
  const marked = await appendTo(journal, id, (current) =>
    maySupersede(current) ? [{ type: 'superseded', data: { by, how } }] : [],
  );
  if (marked.supersededBy === by) {
    await newsroom.supersede(id, { statementId: by, how, at: now().toISOString() });
  }
  return marked;
};
