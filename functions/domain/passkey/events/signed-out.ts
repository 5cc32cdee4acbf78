import * as z from 'zod';
import { passkeysEvent } from './passkeys-event.ts';

/** An admin signed the person out everywhere. */
export const signedOut = passkeysEvent({
  type: 'signed-out',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
});
