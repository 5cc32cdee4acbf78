import { createDrafter } from '#adapters/openai/drafter.ts';
import type { Drafter } from '#domain/draft/draft.ts';
import { type Environment, modelFrom } from '../config.ts';
import { draftingPromptsIn } from '../layer/read.ts';
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
