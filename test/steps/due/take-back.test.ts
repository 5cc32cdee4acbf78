import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { takeBack } from '#steps/due/take-back.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import * as build from '#test/support/statement.ts';

const postedAt = (url: string) =>
  ({ type: 'receipt', data: { channel: 'x', state: 'published' }, words: { url } }) as const;
const first = postedAt('https://x.com/exempel/status/1');
const item = { kind: 'take-back', aggregate: 'statement', id: 's2', key: 'x', at: '' } as const;
const minute = (count: number) => build.minutes(count).toISOString();

/** A statement that takes back one that was posted. */
const withdrawing = (now: () => Date) => {
  const acts = [{ channel: 'x', act: 'delete' }] as const;
  const supersedes = { statementId: 's1', how: 'withdraws' as const, acts: [...acts] };
  const posted = build.publishing(first);
  return begunJournal(
    now,
    [incidentJournal, 'i1', incident()],
    [statementJournal, 's1', posted],
    [statementJournal, 's2', { ...posted, id: 's2', supersedes }],
  );
};

it('says that the post is gone which was deleted, and not one that was named in its place', async () => {
  const now = () => build.minutes(0);
  const journal = withdrawing(now);
  const takeBackX = async (url: string) => {
    await journal.append(statementJournal, 's1', 'writer', () =>
      ok([postedAt('https://x.com/exempel/status/2')]),
    );
    return url === first.words.url ? { state: 'gone' } : { state: 'unknown' };
  };
  const handle = takeBack({
    ...{ journal, now, log: { warn: () => {} }, metrics: { add: () => {} } },
    postKeepers: { x: { takeBack: takeBackX } } as never,
  });
  await handle(item);
  expect((await journal.read(statementJournal, 's1'))?.deliveries[0]?.standing).toBeUndefined();
});

it('a post of which nobody can tell whether it is deleted is left to a person after a day', async () => {
  let now = build.minutes(0);
  const journal = withdrawing(() => now);
  const logged: string[] = [];
  let calls = 0;
  const handle = takeBack({
    journal,
    log: { warn: (code) => void logged.push(code) },
    metrics: { add: () => {} },
    now: () => now,
    postKeepers: {
      x: {
        takeBack: async () => {
          calls += 1;
          return { state: 'unknown' };
        },
      },
    } as never,
  });
  let again = await handle(item);
  while (again && calls < 1_000) {
    now = new Date(again);
    again = await handle(item);
  }
  expect(calls).toBeLessThan(60);
  const left = await journal.read(statementJournal, 's2');
  expect(left?.deliveries[0]).toMatchObject({ channel: 'x', earlier: 'not-deleted' });
  expect(logged).toEqual(['PUBLISH_FAILED']);
});

it.each([
  ['when its channel takes more', { reason: 'limit', retryAt: minute(90) }, minute(90)],
  ['a minute later, where it does not say when', { reason: 'limit' }, minute(1)],
  ['by a person, where it is refused for good', { reason: 'refused-content' }, undefined],
])('a post whose deletion is refused is tried again %s', async (_, refusal, again) => {
  const now = () => build.minutes(0);
  const journal = withdrawing(now);
  const handle = takeBack({
    ...{ journal, now, log: { warn: () => {} }, metrics: { add: () => {} } },
    postKeepers: { x: { takeBack: async () => ({ state: 'refused', ...refusal }) } } as never,
  });
  expect(await handle(item)).toBe(again);
});
