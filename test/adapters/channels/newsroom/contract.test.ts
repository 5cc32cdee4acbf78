import { createNewsroom } from '#adapters/channels/newsroom/newsroom.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import { PageRecord } from '#domain/publish/page-record.ts';
import { memoryRegister, publication, readHandling, site } from '#test/newsroom/fixtures.ts';
import { newsroomRender } from '../../../../functions/newsroom/render.ts';
import {
  BEYOND_A_FOLDER,
  type Fault,
  publisherContract,
  type Stand,
} from '../publisher-contract.ts';

// A bucket in memory: a request that fails has either changed a file before, or has not.
const open = async (): Promise<Stand> => {
  const files = new Map<string, { body: string; etag: string }>();
  const register = memoryRegister();
  let next: (Fault | 'none')[] = [];
  let always: Fault | undefined;
  let now = Date.parse('2026-11-22T13:30:00Z');
  let statements = 0;
  const meeting = async <Answer>(work: () => Answer): Promise<Answer> => {
    const fault = next.shift() ?? always ?? 'none';
    if (fault === 'none') return work();
    if (fault !== 'cut-before') work();
    throw new Error(fault);
  };
  const store: NewsroomStore = {
    read: (file) => meeting(() => files.get(file)),
    write: (file, body, _, { ifMatch }) =>
      meeting(() => {
        if ((files.get(file)?.etag ?? null) !== ifMatch) return 'conflict';
        files.set(file, { body, etag: String(files.size + Math.random()) });
        return 'written';
      }),
  };
  return {
    publisher: () =>
      createNewsroom({
        ...{ store, register, render: newsroomRender, ...site },
        readPromise: async () => undefined,
        readEnd: async () => undefined,
        readHandling,
        countRemovals: async () => [],
        guard: { isGenuine: async () => true, reportAltered: () => {} },
        clock: { now: () => new Date(now) },
      }),
    publication: (text) => {
      statements += 1;
      return publication(`s${statements}`, { text });
    },
    copies: async ({ text }) => [
      [...files]
        .filter(([name]) => name.endsWith('.json') && name !== 'feed.json')
        .filter(([, { body }]) => PageRecord.parse(JSON.parse(body)).text === text).length,
    ],
    meet: (faults) => {
      next = [...faults];
    },
    meetAlways: (fault) => {
      always = fault;
    },
    pass: async (ms) => {
      now += ms;
    },
  };
};

publisherContract('the newsroom', open, {
  without: BEYOND_A_FOLDER,
});
