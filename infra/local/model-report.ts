import { ModelFailure } from '#domain/draft/draft.ts';
import type { FormatLevel, ModelConfiguration } from '#domain/model/configuration.ts';
import { modelRemedy, model as modelWords } from '#web/messages/model.ts';
import { names } from '#web/messages/names.ts';

/** What a model was asked to do, and what came of it. */
export interface Trial {
  does: 'answers' | 'drafts' | 'gives opinions';
  tookMs: number;
  /** The time that it may take at the most, where that matters. */
  mayTakeMs?: number;
  failure?: ModelFailure;
}

const DEFAULT_ENDPOINT = 'api.openai.com';

/** The model and its endpoint in words; no key can be in them. */
export const modelName = ({ model, baseURL }: ModelConfiguration): string =>
  `${model} at ${baseURL ? new URL(baseURL).host : DEFAULT_ENDPOINT}`;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const timeWords = ({ tookMs, mayTakeMs }: Trial): string =>
  mayTakeMs === undefined
    ? `${seconds(tookMs)} s`
    : `${seconds(tookMs)} s of at most ${seconds(mayTakeMs)} s`;

const formatWords: Record<FormatLevel, string> = {
  json_schema: '',
  json_object: ', without a JSON schema, so the shape of an answer is described in words',
  none: ', without any format, so the shape of an answer is described in words',
};

const and = (parts: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);

const refusal = ({ refusal: { status, code } }: ModelFailure): string => {
  const parts = [status && `HTTP ${status}`, code].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

const without: Record<Trial['does'], string> = {
  answers: 'does not answer',
  drafts: 'does not draft',
  'gives opinions': 'gives no opinions',
};

const failureWords = ({ does, tookMs }: Trial, failure: ModelFailure): string => {
  const why = names.en.fallbacks[failure.reason];
  const remedy = modelRemedy(modelWords.en, failure.reason) ?? '';
  return `${without[does]} after ${seconds(tookMs)} s, because ${why}${refusal(failure)}. ${remedy}`;
};

/** One sentence on what works, what doesn't, and the remedy. */
export const reportOn = (
  configuration: ModelConfiguration,
  trials: readonly Trial[],
  level: FormatLevel = 'json_schema',
): string => {
  const works = trials
    .filter(({ failure }) => !failure)
    .map((trial) => `${trial.does} (${timeWords(trial)})`);
  const good = works.length > 0 ? `${and(works)}${formatWords[level]}` : '';
  const bad = trials.flatMap((trial) =>
    trial.failure ? [failureWords(trial, trial.failure)] : [],
  );
  const parts = [good, bad.join(' It ')].filter((part) => part !== '');
  return `${modelName(configuration)} ${parts.join(', but ')}`.replace(/(?<![.])$/u, '.');
};

/** Tries something, and measures it. Throws whatever is no `ModelFailure`. */
export const tryOut = async <Value>(
  trial: Pick<Trial, 'does' | 'mayTakeMs'>,
  attempt: () => Promise<Value>,
): Promise<Trial & { value?: Value }> => {
  const start = performance.now();
  const tookMs = () => performance.now() - start;
  try {
    const value = await attempt();
    return { ...trial, tookMs: tookMs(), value };
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure;
    return { ...trial, tookMs: tookMs(), failure };
  }
};
