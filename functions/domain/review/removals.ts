import * as z from 'zod';
import { isInForce, KeptProposal, keptOf, Removal } from '../moderation/removal.ts';
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

/** A proposal after which a comment was kept, as a review tells of it. */
export const RecordedKept = KeptProposal.extend({ id: z.string() });
export type RecordedKept = z.infer<typeof RecordedKept>;

/** The proposals after which comments were kept, the earliest decision first. */
export const keptAmong = (removals: readonly Removal[]): RecordedKept[] =>
  removals
    .flatMap((removal) => keptOf(removal).map((kept) => ({ ...kept, id: removal.id })))
    .toSorted(({ decidedAt: one = '' }, { decidedAt: other = '' }) => one.localeCompare(other));

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
