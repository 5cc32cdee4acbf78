import type { Statement } from '../statement.ts';
import { type Change, whatChanged } from '../what-changed.ts';

// Those who were asked about words before the next ones.
const askedSoFar = ({ askedBefore, rounds }: Statement): string[] => [
  ...new Set([...askedBefore, ...rounds.flatMap(({ people }) => people)]),
];

// Whoever has answered is asked anew, whatever differs.
const isSameQuestion = ({ clearances }: Statement, { rounds }: Statement, changed: Change[]) =>
  changed.length === 0 && rounds.length > 0 && clearances.length === 0;

/**
 * The statement with a version that follows another. Where the question goes on and nothing differs that matters
 * to a decision, what people were told stays true.
 */
export const newVersion = (before: Statement, after: Statement): Statement => {
  const changed = whatChanged(before, after);
  const next = { ...after, refused: [], clearances: [], lapsedFor: undefined };
  if (isSameQuestion(before, after, changed)) return next;
  const asked = askedSoFar(before);
  return {
    ...next,
    changed: asked.length === 0 ? [] : [...new Set([...before.changed, ...changed])],
    sameSince: after.version,
    notified: [],
    askedBefore: asked,
  };
};
