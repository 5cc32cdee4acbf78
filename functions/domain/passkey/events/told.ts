import * as z from 'zod';
import { passkeysEvent } from './passkeys-event.ts';

/** Which people were told of a registered or revoked passkey, and whom a message did not reach. */
export const told = passkeysEvent({
  type: 'told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        about: z.enum(['registered', 'revoked']),
        people: z.array(z.string()),
        failed: z.array(z.string()),
      }),
    }),
});
