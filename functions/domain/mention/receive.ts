import { durationMs } from '../values/duration.ts';
import { isAddressed, type Mention, type MentionInput } from './mention.ts';
import type { Kept, Mentions, Volumes } from './mentions.ts';

/** What receiving mentions needs from outside. */
export interface ReceiveMentionDeps {
  mentions: Mentions;
  volumes: Volumes;
  now: () => Date;
  /** How long mentions are kept, ISO 8601. */
  keptFor: string;
  /** Receives what was said to us as a comment; may be called again for what is known, which may have changed. */
  onAddressed: (mention: Mention) => Promise<void>;
}

/**
 * Receives a mention: once, whoever brings it how often. It counts at the time it was written. A comment is
 * brought first, so that a crash between the two can't lose it.
 */
export const receiveMention =
  ({ mentions, volumes, now, keptFor, onAddressed }: ReceiveMentionDeps) =>
  async (input: MentionInput): Promise<Kept> => {
    const mention = { ...input, receivedAt: now().toISOString() };
    if (isAddressed(mention)) await onAddressed(mention);
    const until = new Date(now().getTime() + durationMs(keptFor));
    const kept = await mentions.keep(mention, until);
    if (kept.isNew) await volumes.count(mention);
    return kept;
  };
