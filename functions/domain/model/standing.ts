import * as z from 'zod';
import { FallbackReason, type ModelFailure } from '../draft/draft.ts';

/** What a model is asked for. Opinions have less time, so a model may be too slow for them alone. */
export const ModelUse = z.enum(['draft', 'judge']);
export type ModelUse = z.infer<typeof ModelUse>;

/** Whether a model works for one use, since when, and why not. Holds no words. */
export const ModelStanding = z.object({
  works: z.boolean(),
  /** When it began to work or to fail. */
  since: z.iso.datetime(),
  /** When it was asked last. */
  askedAt: z.iso.datetime(),
  reason: FallbackReason.optional(),
  /** HTTP status and the endpoint's own code, where it refused. */
  status: z.int().optional(),
  code: z.string().optional(),
  /** How often it has failed in a row. */
  failures: z.int(),
  /** Until when it is left alone. */
  restUntil: z.iso.datetime().optional(),
});
export type ModelStanding = z.infer<typeof ModelStanding>;

/** Port: how the configured model stands, for all processes alike. */
export interface ModelStandings {
  read(use: ModelUse): Promise<ModelStanding | undefined>;
  write(use: ModelUse, standing: ModelStanding): Promise<void>;
}

/** The configured model, and how it stands for each use; undefined where it has not been asked. */
export interface KnownModel {
  name: string;
  draft: ModelStanding | undefined;
  judge: ModelStanding | undefined;
}

const ofTheRequest: readonly FallbackReason[] = ['too-long', 'filtered', 'refused'];
/** Whether a failure comes of one request, and says little of the next. */
export const isOfTheRequest = (reason: FallbackReason): boolean => ofTheRequest.includes(reason);
/** Failures of the answer: the endpoint is there, and asking it again costs nobody time. */
const ofTheAnswer: readonly FallbackReason[] = [
  'truncated',
  'empty',
  'invalid-json',
  'wrong-schema',
];

/** The first rest; each failure in a row doubles it. */
const REST_MS = 30_000;
/** So soon a model that was mended is tried again at the latest. */
const REST_MAX_MS = 300_000;

const restMs = (failures: number, { reason, retryAfterMs = 0 }: ModelFailure): number => {
  if (isOfTheRequest(reason) || ofTheAnswer.includes(reason)) return 0;
  return Math.min(Math.max(REST_MS * 2 ** (failures - 1), retryAfterMs), REST_MAX_MS);
};

const isoAfter = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** The standing after an answer. */
export const afterAnswer = (before: ModelStanding | undefined, now: Date): ModelStanding => {
  const at = now.toISOString();
  return { works: true, since: before?.works ? before.since : at, askedAt: at, failures: 0 };
};

/** The standing after a failure. */
export const afterFailure = (
  before: ModelStanding | undefined,
  failure: ModelFailure,
  now: Date,
): ModelStanding => {
  const { reason, refusal } = failure;
  const at = now.toISOString();
  const failures = (before?.failures ?? 0) + (isOfTheRequest(reason) ? 0 : 1);
  const rest = restMs(failures, failure);
  return {
    works: false,
    since: before && !before.works ? before.since : at,
    askedAt: at,
    reason,
    ...refusal,
    failures,
    ...(rest > 0 && { restUntil: isoAfter(now, rest) }),
  };
};

/** Whether a model is to be left alone. */
export const isResting = (standing: ModelStanding | undefined, now: Date): boolean =>
  standing?.restUntil !== undefined && now < new Date(standing.restUntil);
