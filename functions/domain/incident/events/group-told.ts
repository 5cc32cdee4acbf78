import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** Which people of the crisis group were told of the opening, and whom a message did not reach. */
export const groupTold = incidentEvent({
  type: 'group-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state) => state,
});
