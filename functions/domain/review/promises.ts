import * as z from 'zod';
import { ofType, publishedTo, type Reading } from './reading.ts';
import type { Source } from './record.ts';

/** What became of a promised time: kept, kept late, missed, or still open when the record ends. */
type PromiseState = 'kept' | 'late' | 'missed' | 'open';

/** A published time for the next update, and the entries that made and kept it. */
export interface PromisedUpdate {
  state: PromiseState;
  entries: readonly Source[];
}

const Requested = z.object({ nextUpdateAt: z.string().optional() });

// What has not been kept when the crisis is over, or where the record ends, is judged by that moment.
const endOf = ({ byType }: Reading): string =>
  [...byType.values()]
    .flat()
    .map(({ entry }) => entry.at)
    .reduce((latest, at) => (at > latest ? at : latest), '');

/** The promises that went out to the public, the earliest first; the next words that follow keep one. */
export const promisesIn = (reading: Reading): PromisedUpdate[] => {
  const dueBy = new Map(
    ofType(reading, 'requested').map(({ entry }) => [
      entry.stream,
      Requested.parse(entry.data).nextUpdateAt,
    ]),
  );
  const end = endOf(reading);
  const out = publishedTo(reading, 'public');
  return out.flatMap(({ stream, source }, i): PromisedUpdate[] => {
    const due = dueBy.get(stream);
    if (due === undefined) return [];
    const next = out[i + 1];
    if (next) {
      const state = Date.parse(next.at) <= Date.parse(due) ? 'kept' : 'late';
      return [{ state, entries: [source, next.source] }];
    }
    const state = Date.parse(due) < Date.parse(end) ? 'missed' : 'open';
    return [{ state, entries: [source] }];
  });
};
