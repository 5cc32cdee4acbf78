import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { Archived, isInForce, keptOf, type OneRemoval, Removal } from '../removal.ts';

const shape = () =>
  z.strictObject({
    data: Removal.pick({
      id: true,
      incidentId: true,
      channel: true,
      cameBy: true,
      language: true,
      writtenAt: true,
      ground: true,
      hash: true,
      confirmBy: true,
    }).strict(),
    words: z.strictObject({ reason: z.string(), archived: Archived }),
  });

// What was removed stays so, whatever is proposed for the words that came after it.
const inForceBefore = (state: Removal | undefined): OneRemoval[] | undefined => {
  if (!state) return undefined;
  const { earlier = [], kept: _, ...before } = state;
  const all = isInForce(before) ? [before, ...earlier] : earlier;
  return all.length > 0 ? all : undefined;
};

const keptBefore = (state: Removal | undefined): Removal['kept'] => {
  const kept = state ? keptOf(state) : [];
  return kept.length > 0 ? kept : undefined;
};

/**
 * A comment was archived, and someone wants it removed: the first entry, and again where it was kept or its
 * author changed it since.
 */
export const proposed: EventKind<Removal, 'removal-proposed', ReturnType<typeof shape>> = {
  type: 'removal-proposed',
  shape,
  apply: (state, { data, words }, { by, at }) => ({
    ...data,
    ...words,
    state: data.confirmBy ? 'unconfirmed' : 'proposed',
    proposedBy: by,
    proposedAt: at,
    onChannel: state?.onChannel ?? 'shown',
    earlier: inForceBefore(state),
    kept: keptBefore(state),
  }),
};
