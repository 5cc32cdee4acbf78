import type { EventOfKind } from '../../journal/event-kind.ts';
import { registered } from './registered.ts';
import { revoked } from './revoked.ts';
import { signedOut } from './signed-out.ts';
import { told } from './told.ts';
import { used } from './used.ts';

/** All kinds of events in the stream of one person's passkeys. */
export const passkeysEvents = [registered, revoked, used, signedOut, told] as const;

/** What can happen to someone's passkeys; the stream is theirs, the entry's person did it. */
export type PasskeysEvent = EventOfKind<(typeof passkeysEvents)[number]>;
