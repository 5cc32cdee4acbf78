import * as z from 'zod';
import { handoverEvent } from './handover-event.ts';

/** Someone handed over their mandate for a time, to a person or to nobody in particular. */
export const handedOver = handoverEvent({
  type: 'handed-over',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ to: z.string().optional(), until: z.iso.datetime() }),
    }),
  begin: ({ data }, { by, at }) => [{ person: by, from: at, ...data }],
});
