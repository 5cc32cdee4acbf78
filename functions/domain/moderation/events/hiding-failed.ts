import * as z from 'zod';
import { RefusalReason } from '../../publish/publisher.ts';
import { removalEvent } from './removal-event.ts';

/** Talan could not hide or show the comment on its channel, so a person does it by hand. */
export const hidingFailed = removalEvent({
  type: 'hiding-failed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ reason: RefusalReason.or(z.enum(['no-account', 'no-answer'])) }),
    }),
  change: (state, { data: { reason } }) => ({ ...state, byHand: reason }),
});
