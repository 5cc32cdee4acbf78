import type { EntryNote } from '../incident/review.ts';
import { inOrder } from './reading.ts';
import type { RecordedEntry } from './record.ts';

// Of a statement, what a review tells; how it was drafted, checked and asked for is in its own journal.
const toldOfStatements: readonly string[] = [
  'requested',
  'cleared',
  'decided',
  'approval-lapsed',
  'withdrawn',
  'expired',
  'receipt',
  'failed',
  'superseded',
  'removal-quoted',
  'quotes-kept',
];

/** One line of a review's time line: an entry as it was written, and the notes beside it. */
export interface TimeLineEntry {
  item: RecordedEntry;
  notes: readonly EntryNote[];
}

const isTold = ({ entry: { stream, type } }: RecordedEntry): boolean =>
  type !== 'entry-noted' && (!stream.startsWith('statement#') || toldOfStatements.includes(type));

const keyOf = ({ stream, seq }: Pick<EntryNote, 'stream' | 'seq'>): string => `${stream} ${seq}`;

/** What happened in an incident and to its statements, oldest first, with the notes beside each entry. */
export const timeLineOf = (
  entries: readonly RecordedEntry[],
  notes: readonly EntryNote[],
): TimeLineEntry[] => {
  const byEntry = Map.groupBy(notes, keyOf);
  return inOrder(entries)
    .filter(isTold)
    .map((item) => ({ item, notes: byEntry.get(keyOf(item.entry)) ?? [] }));
};
