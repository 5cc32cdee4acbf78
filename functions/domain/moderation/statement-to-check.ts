import type { ToCheck } from '../statement/brief/check.ts';
import type { Statement } from '../statement/statement.ts';
import { findRemovals } from './find-removals.ts';
import { outsideTextsOf, type SeenStatement } from './outside-words.ts';
import { ownPieces, type QuotesDeps, quotesIn } from './own-quotes.ts';
import { piecesBehind, seenStatement } from './seen-statements.ts';

/** A statement as the tone rules read it, whenever they are asked: as people see it, with what it quotes of removals. */
export type StatementToCheck = SeenStatement & ToCheck;

/** Reads what the tone rules have to know of a statement besides: which words of others, and of its own, were removed. */
export const statementToCheck = async (
  deps: QuotesDeps,
  statement: Statement,
): Promise<StatementToCheck> => {
  const pieces = [...piecesBehind(statement, outsideTextsOf(statement)), ...ownPieces(statement)];
  const found = await findRemovals(deps, pieces);
  const [seen, quotes] = await Promise.all([
    seenStatement(deps, statement, found),
    quotesIn(deps, statement, found),
  ]);
  const isHidden = statement.claim !== undefined && seen.claim === undefined;
  return {
    ...seen,
    ...(quotes && { quotes }),
    ...(isHidden && { hiddenClaim: statement.claim }),
  };
};
