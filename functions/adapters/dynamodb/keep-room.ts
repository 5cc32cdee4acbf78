import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { RecordFull, RecordTooLarge } from '#domain/journal/record-errors.ts';

/** What DynamoDB takes in one item. */
const MAX_ITEM_BYTES = 400 * 1024;

// JSON is longer than the same as DynamoDB counts it, which counts no quotation marks and colons.
const bytesOf = (state: unknown): number =>
  state === undefined ? 0 : Buffer.byteLength(JSON.stringify(state));

/**
 * Keeps room in a record for what must not be refused: other events may not make it larger than what they leave free
 * allows. Throws `RecordFull`, and `RecordTooLarge` where there is nothing yet.
 */
export const keepRoom = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  events: readonly Event[],
  { before, after }: { before: State | undefined; after: State | undefined },
): void => {
  const free = Math.max(0, ...events.map((event) => aggregate.leavesFree?.(event) ?? 0));
  if (free === 0) return;
  const bytes = bytesOf(after);
  if (bytes <= MAX_ITEM_BYTES - free || bytes <= bytesOf(before)) return;
  if (before === undefined) throw new RecordTooLarge('The record is too large');
  throw new RecordFull(aggregate.name);
};
