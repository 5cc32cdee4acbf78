import * as z from 'zod';
import { Passkey } from '../passkeys.ts';
import { passkeysEvent } from './passkeys-event.ts';

/** A passkey was registered. */
export const registered = passkeysEvent({
  type: 'registered',
  shape: () =>
    z.strictObject({
      data: Passkey.omit({ name: true, registeredAt: true, usedAt: true }).strict(),
      words: z.strictObject({ name: z.string() }),
    }),
  keysAfter: (keys, { data, words }, { at }) => [...keys, { ...data, ...words, registeredAt: at }],
});
