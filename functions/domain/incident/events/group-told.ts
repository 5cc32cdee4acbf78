import * as z from 'zod';
import { withTold } from '../lowering.ts';
import { incidentEvent } from './incident-event.ts';

/**
 * What there is to tell a crisis group of; of legal caution that is set, is to be lifted, or is lifted, the lawyers; that
 * ordinary posts are to be thawed, who may; of a protected name in words that are out, who requested them too.
 */
export const GroupNews = z.enum([
  'opened',
  'resolved',
  'reactivated',
  'cancelled',
  'caution-set',
  'caution-lifting',
  'caution-lifted',
  'thaw-asked',
  'name-exposed',
]);
export type GroupNews = z.infer<typeof GroupNews>;

/** Which people were told of what, and whom a message did not reach. */
export const groupTold = incidentEvent({
  type: 'group-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        people: z.array(z.string()),
        failed: z.array(z.string()),
        /** Absent: the opening. */
        about: GroupNews.exactOptional(),
      }),
    }),
  change: (state, { data }, { by, at }) => {
    if (data.about === 'caution-set') return { ...state, untoldCaution: undefined };
    if (data.about === 'caution-lifting')
      return { ...state, lowerings: withTold(state.lowerings, data.people) };
    if (data.about !== 'thaw-asked') return state;
    return { ...state, thawAsked: { by, at, people: data.people } };
  },
});
