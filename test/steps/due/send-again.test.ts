import { expect, it } from 'vitest';
import type { DueItem } from '#domain/due/due.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { sendAgain } from '#steps/due/send-again.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import * as build from '#test/support/statement.ts';

const at = build.minutes(10);
const retryAt = at.toISOString();
const item: DueItem = {
  ...{ kind: 'send-again', aggregate: 'statement', id: 's1', key: 'x', at: retryAt },
};
const partly = build.publishing(
  { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
  { type: 'receipt', data: { channel: 'x', state: 'waiting', retryAt } },
  { type: 'concluded', data: { status: 'partly-published' } },
);

const handlerAt = (now: Date, statement = partly) => {
  const journal = begunJournal(() => now, [statementJournal, 's1', statement]);
  const started: string[] = [];
  const workflow = { start: async (id: string, run: number) => void started.push(`${id}-${run}`) };
  const handle = sendAgain({ journal, now: () => now, workflow });
  return { handle, started, read: () => journal.read(statementJournal, 's1') };
};

it('what waits for a channel is tried again from the very time that was named, by one run', async () => {
  const early = handlerAt(new Date(at.getTime() - 1));
  expect(await early.handle(item)).toBeUndefined();
  expect(early.started).toEqual([]);
  const due = handlerAt(at);
  // Should the run die, somebody looks again.
  expect(await due.handle(item)).toBe(build.minutes(15).toISOString());
  expect(due.started).toEqual(['s1-2']);
  expect(await due.read()).toMatchObject({ status: 'publishing', run: 2, runFor: ['x'] });
  await due.handle(item);
  expect(due.started).toEqual(['s1-2']);
});

it('what was concluded otherwise meanwhile is left alone', async () => {
  const failed = build.step(partly, {
    type: 'receipt',
    data: { channel: 'x', state: 'failed' },
  });
  const { handle, started } = handlerAt(at, failed);
  expect(await handle(item)).toBeUndefined();
  expect(started).toEqual([]);
});
