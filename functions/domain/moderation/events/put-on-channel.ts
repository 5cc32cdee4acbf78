import * as z from 'zod';
import { OnChannel } from '../removal.ts';
import { removalEvent } from './removal-event.ts';

/** The comment was hidden, deleted or shown again where it stands: by hand, or by the channel's API. */
export const putOnChannel = removalEvent({
  type: 'put-on-channel',
  shape: () => z.strictObject({ data: z.strictObject({ onChannel: OnChannel }) }),
  change: (state, { data }) => ({ ...state, ...data }),
});
