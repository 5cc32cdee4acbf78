import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { gatherHeads } from '#adapters/dynamodb/gather-heads.ts';
import { fromItem, toItem } from '#adapters/dynamodb/items.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';

/** A table of heads in memory, of which a request answers at most so many. */
const tableOf = (streams: readonly string[], answers: number | (() => number) = 100) => {
  const requests: string[][] = [];
  const send = async (command: unknown) => {
    if (!(command instanceof BatchGetItemCommand)) throw new TypeError('Only batches are read');
    const { Keys = [], ConsistentRead } = command.input.RequestItems?.['t'] ?? {};
    if (!ConsistentRead) throw new TypeError('Not consistent');
    const asked = Keys.map((key) => String(fromItem(key)['pk']));
    requests.push(asked);
    if (asked.includes('broken')) throw new Error('Down');
    const answersAtMost = typeof answers === 'number' ? answers : answers();
    const found = asked.slice(0, answersAtMost).filter((pk) => streams.includes(pk));
    const unprocessed = Keys.slice(answersAtMost);
    return {
      Responses: { t: found.map((pk) => toItem({ pk, sk: 'head' })) },
      ...(unprocessed.length > 0 && { UnprocessedKeys: { t: { Keys: unprocessed } } }),
    };
  };
  const client = { send } as unknown as DynamoDBClient;
  return { read: gatherHeads({ client, name: 't' }), requests };
};

const streamsUpTo = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`);

it('what is asked for at once is read in requests of a hundred, each for whom it is', async () => {
  const streams = streamsUpTo(150);
  const { read, requests } = tableOf(streams);
  const items = await Promise.all(streams.map(read));
  expect(items.map((item) => item?.['pk'])).toEqual(streams);
  expect(requests.map(({ length }) => length)).toEqual([100, 50]);
});

it('what the database leaves over is asked for again', async () => {
  const streams = streamsUpTo(5);
  const { read, requests } = tableOf(streams, 2);
  const items = await Promise.all(streams.map(read));
  expect(items.map((item) => item?.['pk'])).toEqual(streams);
  expect(requests.map(({ length }) => length)).toEqual([5, 3, 1]);
});

it('a database that answers nothing is asked ever less often, and not for ever', async () => {
  const { read, requests } = tableOf(['a'], 0);
  const since = Date.now();
  await expect(read('a')).rejects.toThrow(JournalBusy);
  expect(requests).toHaveLength(6);
  expect(Date.now() - since).toBeGreaterThan(700);
});

it('one that answers again in between is asked on', async () => {
  const streams = streamsUpTo(3);
  const answers = [0, 1, 0, 0, 1, 0, 0, 0, 3];
  const { read } = tableOf(streams, () => answers.shift() ?? 0);
  expect(await Promise.all(streams.map(read))).toMatchObject(streams.map((pk) => ({ pk })));
});

it('two who ask for the same get the same, and nothing is there where nothing is', async () => {
  const { read, requests } = tableOf(['a']);
  const items = await Promise.all([read('a'), read('b'), read('a')]);
  expect(items.map((item) => item?.['pk'])).toEqual(['a', undefined, 'a']);
  expect(requests).toEqual([['a', 'b']]);
});

it('who asks later is answered anew: a read is never older than the question', async () => {
  const { read, requests } = tableOf(['a']);
  await read('a');
  await read('a');
  expect(requests).toEqual([['a'], ['a']]);
});

it('a failure is told to all who asked, and the next are read again', async () => {
  const { read } = tableOf(['a']);
  const answers = await Promise.allSettled([read('a'), read('broken')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await read('a')).toEqual({ pk: 'a', sk: 'head' });
});
