import { seconds } from './mention-keys.ts';

// Longer than anyone tries to publish the same words again; a row holds no address.
const KEPT_MS = 400 * 24 * 60 * 60_000;

/** When what is known of words on their way to lists is forgotten, in seconds since 1970. */
export const untilGone = (now: Date): number => seconds(new Date(now.getTime() + KEPT_MS));
