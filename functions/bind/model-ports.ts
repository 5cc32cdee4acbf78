import { createModelStandings } from '#adapters/dynamodb/model-standings.ts';
import { draftingPromptsIn, judgePromptsIn } from '#adapters/layer/read-layer.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import { createModelCheck } from '#adapters/openai/model-check.ts';
import type { Drafter } from '#domain/draft/draft.ts';
import type { Judge } from '#domain/judge/judge.ts';
import {
  type FormatLevel,
  limitsOf,
  type ModelConfiguration,
} from '#domain/model/configuration.ts';
import { type WatchDeps, watched, watchedDrafter, watchedJudge } from '#domain/model/watch.ts';
import type { Needs } from './outside.ts';

// The ports to the language model.

type WatchNeeds = Needs<'table' | 'log' | 'now'>;
type ModelNeeds = WatchNeeds & Needs<'layerFolder' | 'model' | 'modelKey'>;

const watchDeps = ({ table, log, now }: WatchNeeds, model: ModelConfiguration): WatchDeps => ({
  standings: createModelStandings(table, model),
  log,
  now,
});

export const drafter = (outside: ModelNeeds): Drafter | undefined => {
  const { model, modelKey: apiKey, layerFolder } = outside;
  if (!model) return undefined;
  const unwatched = createDrafter({ ...model, apiKey }, draftingPromptsIn(layerFolder));
  return watchedDrafter(watchDeps(outside, model), unwatched, limitsOf(model).draft.attemptMs);
};

export const judge = (outside: ModelNeeds): Judge | undefined => {
  const { model, modelKey: apiKey, layerFolder } = outside;
  if (!model) return undefined;
  const unwatched = createJudge({ ...model, apiKey }, judgePromptsIn(layerFolder));
  return watchedJudge(watchDeps(outside, model), unwatched);
};

/** Asks the model whether it answers, even while it rests, so that people learn it before they need it. */
export const modelCheck = (outside: ModelNeeds): (() => Promise<FormatLevel>) | undefined => {
  const { model, modelKey: apiKey } = outside;
  if (!model) return undefined;
  const check = createModelCheck({ ...model, apiKey });
  return () => watched(watchDeps(outside, model), { use: 'draft', always: true }, check);
};
