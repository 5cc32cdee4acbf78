import * as z from 'zod';
import { ofType, type Reading } from './reading.ts';
import { type RecordedEntry, type Source, sourceOf } from './record.ts';

/** What became of a promised time, and the entries that say so. */
export interface PromisedUpdate {
  state: string;
  entries: readonly Source[];
}

const About = z.object({ id: z.string() });
const Ended = z.object({ id: z.string(), state: z.string() });

// Within one incident a statement promises once, so its id names the promise.
const byPromise = (entries: readonly RecordedEntry[]): Map<string, RecordedEntry> =>
  new Map(entries.map((item) => [About.parse(item.entry.data).id, item]));

/** The promises of the record, the earliest first, as its entries end them. */
export const promisesIn = (reading: Reading): PromisedUpdate[] => {
  const missed = byPromise(ofType(reading, 'promise-missed'));
  const ended = byPromise(ofType(reading, 'promise-ended'));
  return [...byPromise(ofType(reading, 'promised'))].map(([id, made]) => {
    const entries = [made, missed.get(id), ended.get(id)].filter((item) => item !== undefined);
    const end = ended.get(id);
    const unended = missed.has(id) ? 'missed' : 'open';
    const state = end ? Ended.parse(end.entry.data).state : unended;
    return { state, entries: entries.map(sourceOf) };
  });
};
