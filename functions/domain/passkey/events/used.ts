import * as z from 'zod';
import { passkeysEvent } from './passkeys-event.ts';

/** A passkey signed something. */
export const used = passkeysEvent({
  type: 'used',
  shape: () => z.strictObject({ data: z.strictObject({ id: z.string(), counter: z.int() }) }),
  keysAfter: (keys, { data: { id, counter } }, { at }) =>
    keys.map((key) => (key.id === id ? { ...key, counter, usedAt: at } : key)),
});
