import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { prepareNewsroomStep } from '#bind/steps.ts';
import { parsePlan } from '#infra/read-plan.ts';

const plan = parsePlan(readFileSync('infra/crisis-plan.yaml', 'utf8'), 'plan');

const preparing = (isPrepared: boolean) => {
  const newsroom = { prepare: vi.fn(async () => {}), isPrepared: vi.fn(async () => isPrepared) };
  const append = vi.fn(async () => undefined);
  const deps: any = { journal: { append }, plan, newsroom, stylesheet: 'a{}' };
  return { step: prepareNewsroomStep(deps), newsroom, append };
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
