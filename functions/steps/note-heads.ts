import type { Anchor, Anchors, JournalHeads } from '#domain/journal/anchor.ts';
import type { StepDeps } from './deps.ts';

type NoteDeps = Pick<StepDeps, 'now'> & { heads: JournalHeads; anchors: Anchors };

// Some ten thousand anchors would be one object of megabytes.
const MAX_TOGETHER = 5_000;

/**
 * Comes every night, on one machine also at each start: notes the newest entry of every journal in the
 * second place, so that a table that was hashed anew is found. Harmless when it is repeated.
 */
export const noteHeads =
  ({ heads, anchors, now }: NoteDeps) =>
  async (): Promise<void> => {
    const at = now().toISOString();
    let noted: Anchor[] = [];
    for await (const head of heads.newest()) {
      noted.push({ ...head, at });
      if (noted.length < MAX_TOGETHER) continue;
      await anchors.add(noted);
      noted = [];
    }
    await anchors.add(noted);
  };
