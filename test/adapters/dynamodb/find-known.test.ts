import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFindKnown } from '#adapters/dynamodb/find-known.ts';
import { refreshLists } from '#adapters/dynamodb/refresh-lists.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { statementAt } from '#steps/poll/statement-at.ts';
import { countUnits } from '#test/bench/measure.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let journal: ReturnType<typeof journalOn>;
let minute = 0;
beforeAll(async () => {
  table = await openTable();
  journal = journalOn(table, () => build.minutes(minute));
});
afterAll(() => table?.stop());

const request = (id: string) => {
  minute += 1;
  const event = build.requested({ id, incidentId: 'i1', channels: ['mastodon'] });
  return journal.append(statementJournal, id, 'writer', () => ok([event]));
};

const receipt = (id: string, url: string | undefined) =>
  journal.append(statementJournal, id, 'talan', () =>
    ok([
      {
        type: 'receipt',
        data: { channel: 'mastodon', state: 'published' },
        ...(url !== undefined && { words: { url } }),
      },
    ]),
  );

const publish = async (id: string, url: string) => {
  const at = await request(id);
  if (!at.ok || !at.value) throw new Error('Not requested');
  let state = at.value;
  const events = [
    (now: typeof state) => build.drafted(now),
    (now: typeof state) => build.checkedNow(now),
    (now: typeof state) => build.asked(now, ['anna']),
    (now: typeof state) => build.decidedTo(now, 'approve'),
    () => ({ type: 'intended', data: { channel: 'mastodon' } }) as const,
  ].map((make) => {
    const event = make(state);
    state = build.step(state, event);
    return event;
  });
  await journal.append(statementJournal, id, 'talan', () => ok(events));
  await receipt(id, url);
};

const find = (address: string) => statementAt(createFindKnown(table), address);

describe('a statement', () => {
  it('is found by each address that a server gives its post, and by no other', async () => {
    await publish('s1', 'https://social.example/@myndigheten/111');
    expect(await find('https://social.example/@myndigheten/111')).toBe('s1');
    expect(await find('https://social.example/statuses/111/')).toBe('s1');
    expect(await find('https://social.example/@myndigheten/112')).toBeUndefined();
    expect(await find('https://other.example/@myndigheten/111')).toBeUndefined();
    expect(await find('no address')).toBeUndefined();
  });

  it('is found by the address that its post has now', async () => {
    await publish('s2', 'https://social.example/@myndigheten/2');
    await receipt('s2', 'https://social.example/@myndigheten/3');
    expect(await find('https://social.example/@myndigheten/2')).toBeUndefined();
    expect(await find('https://social.example/@myndigheten/3')).toBe('s2');
  });

  it('is found where two have the same address: the newer one, then the older one again', async () => {
    const shared = 'https://social.example/@myndigheten/4';
    await publish('s4', shared);
    await publish('s3', shared);
    expect(await find(shared)).toBe('s3');
    await receipt('s3', 'https://social.example/@myndigheten/5');
    expect(await find(shared)).toBe('s4');
  });

  it('is found by one read, however many others there are', async () => {
    for (let other = 0; other < 5; other += 1) await request(`other-${other}`);
    const { units, stop } = countUnits(DynamoDBClient.prototype, table.name);
    await find('https://social.example/@myndigheten/111');
    stop();
    expect(units.read).toBeLessThanOrEqual(1);
    expect(units.write).toBe(0);
  });

  it('that an earlier version wrote is found once lists are put in order', async () => {
    await publish('s6', 'https://social.example/@myndigheten/6');
    const { knownAs: _, ...earlier } = statementJournal;
    await journal.append(earlier, 's6', 'talan', () =>
      ok([
        {
          type: 'receipt',
          data: { channel: 'mastodon', state: 'published' },
          words: { url: 'https://social.example/@myndigheten/7' },
        },
      ]),
    );
    expect(await find('https://social.example/@myndigheten/7')).toBeUndefined();
    await refreshLists(table, statementJournal);
    expect(await find('https://social.example/@myndigheten/7')).toBe('s6');
  });
});
