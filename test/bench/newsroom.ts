import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createNewsroom } from '#adapters/channels/newsroom/newsroom.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { publication, readHandling, site, tickingClock } from '#test/newsroom/fixtures.ts';
import { openTable } from '#test/support/dynamodb.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { countUnits, quantile } from './measure.ts';

const SIZES = [10, 100, 300];
const ROUNDS = 5;

const incident = (n: number): string => n.toString(16).padStart(20, '0');

/** A store in memory that counts what is asked of it. */
const countingStore = () => {
  const files = new Map<string, { body: string; etag: string }>();
  const calls = { reads: 0, writes: 0 };
  const store: NewsroomStore = {
    read: async (file) => {
      calls.reads += 1;
      return files.get(file);
    },
    write: async (file, body) => {
      calls.writes += 1;
      files.set(file, { body, etag: String(calls.writes) });
      return 'written';
    },
  };
  return { store, calls };
};

/** Prints what one more publication costs as there are more threads, each with one statement. */
export const printNewsroom = async (...sizes: number[]): Promise<void> => {
  const { stop, ...table } = await openTable();
  const { store, calls } = countingStore();
  const newsroom = createNewsroom({
    ...{ store, register: createNewsroomRegister(table), render: newsroomRender },
    guard: { isGenuine: async () => true, reportAltered: () => {} },
    readPromise: async () => undefined,
    readEnd: async () => undefined,
    readHandling,
    countRemovals: async () => [],
    clock: tickingClock(),
    ...site,
  });
  let threads = 0;
  const publish = async () => {
    threads += 1;
    const posted = await newsroom.publish(
      publication(`s${threads}`, { incidentId: incident(threads) }),
    );
    if (posted.state !== 'published') throw new Error(`Is ${posted.state}`);
  };
  console.log('| threads | one more, median and worst | units | files read and written |');
  console.log('|---|---|---|---|');
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    while (threads < size) await publish();
    const { units, stop: stopCounting } = countUnits(DynamoDBClient.prototype, table.name);
    const before = { ...calls };
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = performance.now();
      await publish();
      times.push(performance.now() - begun);
    }
    stopCounting();
    const each = (count: number) => Math.round((count / ROUNDS) * 10) / 10;
    const [median, worst] = [quantile(times, 0.5), quantile(times, 1)].map(Math.round);
    const used = `${each(units.read)} read, ${each(units.write)} write`;
    const touched = `${each(calls.reads - before.reads)}, ${each(calls.writes - before.writes)}`;
    console.log(`| ${size} | ${median} ms, ${worst} ms | ${used} | ${touched} |`);
  }
  await stop();
};
