import { expect, it } from 'vitest';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { person, seedWaiting } from '../seed.ts';
import { testDeps } from '../support.ts';

it('who may not decide is journalled once for a version, however often they try', async () => {
  const deps = testDeps();
  const { id, hash } = await seedWaiting(deps);
  const input = DecisionInput.parse({ decision: 'approve', hash });
  for (const by of ['karin', 'karin', 'dan', 'karin']) {
    const result = await decideOnStatement(deps, person(by), id, input);
    expect(result).toMatchObject({ ok: false, refusal: { type: 'no-mandate' } });
  }
  const { items } = await deps.journal.entries(`statement#${id}`, { limit: 50 });
  const refused = items.filter(({ entry }) => entry.type === 'decision-refused');
  expect(refused.map(({ entry }) => entry.by)).toEqual(['karin', 'dan']);
  expect(refused[0]?.entry.data).toEqual({ refusal: 'no-mandate', hash });
});
