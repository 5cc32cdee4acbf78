import { setTimeout as sleep } from 'node:timers/promises';
import * as ports from '#bind/ports.ts';
import * as webPorts from '#bind/web-ports.ts';
import type { Channel } from '#domain/channel/channel.ts';
import { type Publisher, publicationKey } from '#domain/publish/publisher.ts';
import { systemClock } from '#local/clock.ts';
import { runTalan } from '#local/run-talan.ts';
import { openIncident, requestStatement, untilStatus } from '#test/support/story.ts';
import { type Caller, startTestTalan } from '#test/support/talan.ts';
import { quantile } from './measure.ts';

const CALL_MS = 300;
const five = ['newsroom', 'x', 'bluesky', 'mastodon', 'linkedin'] as const satisfies Channel[];

// Each call takes as long as that of a channel; `out` is when a post was there, and of what.
const standIn = (channel: Channel, out: (statementId: string) => void): Publisher => {
  const posts = new Map<string, string>();
  return {
    isRepeatable: false,
    publish: async (publication) => {
      await sleep(CALL_MS);
      const url = `https://${channel}.example/${publication.statementId}`;
      posts.set(publicationKey(publication), url);
      out(publication.statementId);
      return { state: 'published', url };
    },
    find: async (publication) => {
      await sleep(CALL_MS);
      const url = posts.get(publicationKey(publication));
      return url === undefined ? { state: 'absent' } : { state: 'published', url };
    },
    readBack: async () => {
      await sleep(CALL_MS);
      return 'ours';
    },
  };
};

interface Receipt {
  type: string;
  at: string;
}

const receiptsOf = async (caller: Caller, id: string): Promise<Receipt[]> => {
  const { body } = await caller.get(`/api/statements/${id}/journal?limit=100`);
  return body.entries.filter(({ type }: Receipt) => type === 'receipt');
};

/** Prints how long it takes from a decision until the words are out on five channels, so many times. */
export const printAllOut = async (times = 10): Promise<void> => {
  const outAt = new Map<string, number[]>();
  const out = (id: string) => outAt.set(id, [...(outAt.get(id) ?? []), Date.now()]);
  const publishers = () => ({
    ...Object.fromEntries(five.map((channel) => [channel, standIn(channel, out)])),
    newsroom: standIn('newsroom', out),
  });
  const talan = await startTestTalan({}, (settings) =>
    runTalan({ settings, clock: systemClock(), ports: { ...webPorts, ...ports, publishers } }),
  );
  try {
    const writer = await talan.as('writer');
    const spokesperson = await talan.as('spokesperson');
    const incident = await openIncident(writer);
    const runs: { out: number; journalled: number }[] = [];
    for (let run = 0; run < times; run += 1) {
      const id = await requestStatement(writer, incident, { channels: five });
      const { hash } = await untilStatus(writer, id, 'awaiting-approval');
      const decidedAt = Date.now();
      await spokesperson.post(`/api/statements/${id}/decision`, { decision: 'approve', hash });
      await untilStatus(writer, id, 'published');
      const receipts = await receiptsOf(writer, id);
      const posts = outAt.get(id) ?? [];
      if (posts.length !== five.length || receipts.length !== five.length) {
        throw new Error(`${posts.length} posts and ${receipts.length} receipts`);
      }
      const last = Math.max(...receipts.map(({ at }) => new Date(at).getTime()));
      runs.push({ out: Math.max(...posts) - decidedAt, journalled: last - decidedAt });
    }
    const cells = (all: number[]) => `${quantile(all, 0.5)} ms | ${Math.max(...all)} ms`;
    console.log(`| from the decision, ${times} times | median | worst |\n|---|---|---|`);
    console.log(`| all five are out | ${cells(runs.map((run) => run.out))} |`);
    console.log(`| read back and journalled | ${cells(runs.map((run) => run.journalled))} |`);
  } finally {
    await talan.stop();
  }
};
