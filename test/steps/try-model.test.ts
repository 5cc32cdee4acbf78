import { expect, it, vi } from 'vitest';
import { draftStep } from '#bind/steps.ts';
import { ModelFailure } from '#domain/draft/draft.ts';

// Neither journal nor plan: to try the model reads nothing of a statement.
const tried = (modelCheck?: () => Promise<unknown>) =>
  draftStep({ modelCheck } as any)({ tryModel: true });

it('asks the model once after a deployment', async () => {
  const modelCheck = vi.fn(async () => 'json_schema');
  await tried(modelCheck);
  expect(modelCheck).toHaveBeenCalledTimes(1);
});

it('fails no deployment, whatever the model does, and where there is none', async () => {
  const failing = async () => {
    throw new ModelFailure('key-refused');
  };
  await expect(tried(failing)).resolves.toBeUndefined();
  await expect(tried()).resolves.toBeUndefined();
});
