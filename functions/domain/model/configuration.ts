import * as z from 'zod';
import { type ModelLimits, modelLimits } from '../workflow/time-limits.ts';

/** How much of the shape of an answer an endpoint takes with a request; the most comes first. */
export const FormatLevel = z.enum(['json_schema', 'json_object', 'none'], {
  error: 'must be json_schema, json_object or none',
});
export type FormatLevel = z.infer<typeof FormatLevel>;

const seconds = (max: number) => {
  const error = `must be a whole number of seconds from 1 to ${max}`;
  const isSeconds = (given: number) => Number.isInteger(given) && given >= 1 && given <= max;
  return z.coerce.number({ error }).refine(isSeconds, error).optional();
};

/** How a model is asked. What is not given has a default, which depends on where the model runs. */
export const ModelTuning = z.strictObject({
  /** The time that one draft may take. */
  draftSeconds: seconds(120),
  /** The time that an opinion of a draft may take. */
  opinionSeconds: seconds(60),
  /** The most that the endpoint takes of an answer's shape; tried out where it is not given. */
  format: FormatLevel.optional(),
});
export type ModelTuning = z.infer<typeof ModelTuning>;

/** A model, where it is, and how it is asked. */
export interface ModelConfiguration extends ModelTuning {
  model: string;
  baseURL?: string | undefined;
}

/** A model of a provider: a slower answer seldom comes at all. */
const ELSEWHERE = { draftSeconds: 20, opinionSeconds: 8 };
/** A model on one machine is slow, but it comes to an end, and nobody else waits for it. */
const ON_THIS_MACHINE = { draftSeconds: 60, opinionSeconds: 30 };

const ownHost = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/u;

const isOnThisMachine = (baseURL: string | undefined): boolean =>
  baseURL !== undefined && URL.canParse(baseURL) && ownHost.test(new URL(baseURL).hostname);

/** How long questions to a model may take. */
export const limitsOf = (configuration: Omit<ModelConfiguration, 'model'>): ModelLimits => {
  const usual = isOnThisMachine(configuration.baseURL) ? ON_THIS_MACHINE : ELSEWHERE;
  return modelLimits({
    draftSeconds: configuration.draftSeconds ?? usual.draftSeconds,
    opinionSeconds: configuration.opinionSeconds ?? usual.opinionSeconds,
  });
};
