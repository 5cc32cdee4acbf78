import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { prepareNewsroomStep } from '#bind/steps.ts';
import { parsePlan } from '#infra/read-plan.ts';

const plan = parsePlan(readFileSync('infra/crisis-plan.yaml', 'utf8'), 'plan');

const preparing = (isPrepared: boolean) => {
  const newsroom = { prepare: vi.fn(async () => {}), isPrepared: vi.fn(async () => isPrepared) };
  const append = vi.fn(async () => undefined);
  const lists = {
    isDone: vi.fn(async () => false),
    refresh: vi.fn(async () => {}),
    noteDone: vi.fn(async () => {}),
  };
  const deps: any = { journal: { append }, plan, lists, newsroom, stylesheet: 'a{}' };
  return { step: prepareNewsroomStep(deps), lists, newsroom, append };
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

it('asked again, it puts the lists in order where that was not noted, and only there', async () => {
  for (const isDone of [true, false]) {
    const { step, lists } = preparing(true);
    lists.isDone.mockResolvedValue(isDone);
    await step({ unlessPrepared: true });
    expect(lists.refresh.mock.calls.length > 0).toBe(!isDone);
    expect(lists.noteDone).toHaveBeenCalledTimes(isDone ? 0 : 1);
  }
});

it('where the lists fail, the newsroom is prepared, and the lists are tried again later', async () => {
  const { step, lists, newsroom } = preparing(false);
  lists.refresh.mockRejectedValue(new Error('No table'));
  await expect(step({})).rejects.toThrow('No table');
  expect(lists.noteDone).not.toHaveBeenCalled();
  expect(newsroom.prepare).toHaveBeenCalledTimes(1);
});
