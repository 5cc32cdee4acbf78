import type { MentionInput } from '#domain/mention/mention.ts';

/** A mention of a recorded crisis, and how long after the start it is sent, in milliseconds. */
export interface Replayed {
  afterMs: number;
  mention: MentionInput;
}

/**
 * When each mention of a recorded crisis is sent: in the order and rhythm of the record, so many times as fast, as
 * if it were written then. `run` goes into their ids and addresses are left out, so that a record may be played
 * again.
 */
export const replayPlan = (
  record: readonly MentionInput[],
  { start, speed, run }: { start: Date; speed: number; run: string },
): Replayed[] => {
  const inOrder = record.toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt));
  const first = Date.parse(inOrder[0]?.writtenAt ?? start.toISOString());
  return inOrder.map(({ url: _, ...mention }) => {
    const afterMs = (Date.parse(mention.writtenAt) - first) / speed;
    const writtenAt = new Date(start.getTime() + afterMs).toISOString();
    return { afterMs, mention: { ...mention, id: `${run}-${mention.id}`, writtenAt } };
  });
};
