import type { Comment } from './comment.ts';
import type { Family } from './family.ts';

type Used = Pick<Comment, 'answers' | 'sending'>;

const usesOf = ({ id }: Family, { answers, sending }: Used): number[] =>
  [...answers, ...(sending ? [sending] : [])].flatMap(({ statementId, variant }) =>
    statementId === id && variant !== undefined ? [variant] : [],
  );

/**
 * Gives out a family's openings in turn, the least used first, so that neighbouring answers differ. `recent` are
 * comments that were answered lately.
 */
export const inTurn = (family: Family, recent: readonly Used[]): (() => number) => {
  const counts = family.variants.map(() => 0);
  const use = (variant: number) => {
    counts[variant] = (counts[variant] ?? 0) + 1;
  };
  for (const comment of recent) usesOf(family, comment).forEach(use);
  return () => {
    const next = counts.indexOf(Math.min(...counts));
    use(next);
    return next;
  };
};
