import { expect, it } from 'vitest';
import { readDefinition } from '#local/workflow/workflow-engine.ts';

const limitsOf = (definition: unknown): unknown[] => {
  const limits: unknown[] = [];
  JSON.stringify(definition, (key, value) => {
    if (key === 'TimeoutSeconds') limits.push(value);
    return value;
  });
  return limits;
};

it('gives steps as long by the machine’s clock as ever, and leaves people their own time', () => {
  const [whole, route, draft, ...others] = limitsOf(readDefinition());
  const [wholeFast, routeFast, draftFast, ...othersFast] = limitsOf(readDefinition(100));
  expect([wholeFast, routeFast, draftFast]).toEqual([
    whole,
    Number(route) * 100,
    Number(draft) * 100,
  ]);
  expect(othersFast.filter((limit) => typeof limit === 'string')).toEqual(
    others.filter((limit) => typeof limit === 'string'),
  );
});
