import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { prepareNewsroomStep } from '#bind/steps.ts';
import type { Unlisted } from '#domain/journal/list-keeper.ts';
import { parsePlan } from '#infra/read-plan.ts';
import { ListsNotKept } from '#steps/keep-lists-current.ts';

const plan = parsePlan(readFileSync('infra/crisis-plan.yaml', 'utf8'), 'plan');

const preparing = (isPrepared: boolean) => {
  const newsroom = { prepare: vi.fn(async () => {}), isPrepared: vi.fn(async () => isPrepared) };
  const append = vi.fn(async () => undefined);
  const keep = vi.fn(async (_: { name: string }): Promise<Unlisted[]> => []);
  const log = { warn: vi.fn() };
  const lists = { keep };
  const deps: any = { journal: { append }, plan, log, lists, newsroom, stylesheet: 'a{}' };
  return { step: prepareNewsroomStep(deps), keep, log, newsroom, append };
};

it.each([{}, { source: 'aws.cloudformation', detail: {} }, null, 'x', { unlessPrepared: 'yes' }])(
  'an event such as %j prepares the newsroom, whether it was prepared or not',
  async (event) => {
    const { step, newsroom } = preparing(true);
    await step(event);
    expect(newsroom.prepare).toHaveBeenCalledWith('a{}');
  },
);

it('asked again, it prepares only what is not prepared, and journals the plan in any case', async () => {
  for (const isPrepared of [true, false]) {
    const { step, newsroom, append } = preparing(isPrepared);
    await step({ unlessPrepared: true });
    expect(newsroom.isPrepared).toHaveBeenCalledWith('a{}');
    expect(newsroom.prepare).toHaveBeenCalledTimes(isPrepared ? 0 : 1);
    expect(append).toHaveBeenCalledTimes(1);
  }
});

it('asked again, it keeps the lists of every kind that is looked through', async () => {
  const { step, keep, log } = preparing(true);
  await step({ unlessPrepared: true });
  const kinds = ['comment', 'statement', 'incident', 'alert', 'removal', 'planned'];
  expect(keep.mock.calls.map(([{ name }]) => name)).toEqual(kinds);
  expect(log.warn).not.toHaveBeenCalled();
});

it('what is in no list is logged, holds up no other kind nor the newsroom, and fails at the end', async () => {
  const { step, keep, log, newsroom } = preparing(false);
  keep.mockResolvedValueOnce([{ stream: 'comment#1', error: new TypeError('Lisa wrote it') }]);
  keep.mockRejectedValueOnce(new RangeError('No table'));
  await expect(step({})).rejects.toThrow(ListsNotKept);
  expect(keep).toHaveBeenCalledTimes(6);
  expect(log.warn.mock.calls).toEqual([
    ['LISTS_NOT_KEPT', { stream: 'comment#1', error: 'TypeError' }],
    ['LISTS_NOT_KEPT', { stream: 'statement', error: 'RangeError' }],
  ]);
  expect(newsroom.prepare).toHaveBeenCalledTimes(1);
});
