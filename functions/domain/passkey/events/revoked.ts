import * as z from 'zod';
import { passkeysEvent } from './passkeys-event.ts';

/** A passkey was revoked, by its owner or by an admin. */
export const revoked = passkeysEvent({
  type: 'revoked',
  shape: () => z.strictObject({ data: z.strictObject({ id: z.string() }) }),
  keysAfter: (keys, { data }) => keys.filter(({ id }) => id !== data.id),
});
