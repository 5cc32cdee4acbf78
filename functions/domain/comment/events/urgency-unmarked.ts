import * as z from 'zod';
import type { Comment } from '../comment.ts';
import { commentEvent } from './comment-event.ts';

// From now on no clock runs for that; one that was missed stays on record.
const asOthers = (state: Comment): Comment => ({
  ...state,
  urgentSince: undefined,
  urgentToldAt: undefined,
  deadlines: { ...state.deadlines, urgentBy: undefined },
});

/**
 * Someone takes back that it is urgent: first that a person marked it, while what its words say stays; and then what
 * its words were taken to say.
 */
export const urgencyUnmarked = commentEvent({
  type: 'urgency-unmarked',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state) => {
    const urgent = state.urgentMark ? state.urgent.filter((reason) => reason !== 'marked') : [];
    const unmarked = { ...state, urgent, urgentMark: undefined };
    return urgent.length > 0 ? unmarked : asOthers(unmarked);
  },
});
