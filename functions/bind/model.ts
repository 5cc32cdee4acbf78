import { draftingPromptsIn, judgePromptsIn } from '#adapters/layer/read.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import type { Drafter } from '#domain/draft/draft.ts';
import type { Judge } from '#domain/judge/judge.ts';
import { type Environment, modelFrom } from './config.ts';
import { modelKey } from './secrets.ts';

/** The model that the environment names, with the key from its secret; undefined where it names none. */
export const bindModel = (
  environment: Environment,
  secretArn: string,
  folder: string,
): Drafter | undefined => {
  const model = modelFrom(environment);
  return (
    model && createDrafter({ ...model, apiKey: modelKey(secretArn) }, draftingPromptsIn(folder))
  );
};

/** The same model, asked for its opinion. */
export const bindJudge = (
  environment: Environment,
  secretArn: string,
  folder: string,
): Judge | undefined => {
  const model = modelFrom(environment);
  return model && createJudge({ ...model, apiKey: modelKey(secretArn) }, judgePromptsIn(folder));
};
