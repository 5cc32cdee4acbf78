import type * as z from 'zod';
import { isInForce, Removal } from '../moderation/removal.ts';
import { removalJournal } from '../moderation/removal-journal.ts';

/** A removal, each of a comment's for itself, as a review tells of it: without the words that were archived. */
export const RecordedRemoval = Removal.pick({
  id: true,
  ground: true,
  state: true,
  proposedBy: true,
  proposedAt: true,
  decidedBy: true,
  decidedAt: true,
  undoneBy: true,
  undoneAt: true,
});
export type RecordedRemoval = z.infer<typeof RecordedRemoval>;

// A comment is removed once, whatever it said before; of one, the newest comes first.
const inForce = (removals: readonly RecordedRemoval[]): RecordedRemoval[] =>
  [...Map.groupBy(removals.filter(isInForce), ({ id }) => id).values()].flatMap((each) =>
    each.slice(0, 1),
  );

/** Where removals in force are on record. */
export const sourcesOf = (removals: readonly RecordedRemoval[]): { stream: string }[] =>
  inForce(removals).map(({ id }) => ({ stream: `${removalJournal.name}#${id}` }));

/** How many comments were removed, by ground. This is for who reviews: the public is told of five at least. */
export const removalsByGround = (removals: readonly RecordedRemoval[]): Record<string, number> => {
  const byGround = Map.groupBy(inForce(removals), ({ ground }) => ground);
  const counts = [...byGround].map(([ground, same]): [string, number] => [ground, same.length]);
  return Object.fromEntries(counts.toSorted(([one], [other]) => one.localeCompare(other)));
};
