import type { Retrier } from '../definition/schema.ts';
import { matchesError } from '../values/state-error.ts';

/** The retrier to use (its index), and the delay before the next attempt. */
export interface RetryDecision {
  retrier: number;
  delayMs: number;
}

/** The service's bound for MaxDelaySeconds (a year and a day); keeps an unbounded backoff a valid date. */
const LONGEST_DELAY_SECONDS = 31_622_400;

/** Interval × rate^used, at most MaxDelaySeconds; FULL jitter makes it a random part of that, from nothing to all. */
export const retryDelayMs = (retrier: Retrier, used: number, random: () => number): number => {
  const backoff = retrier.IntervalSeconds * retrier.BackoffRate ** used;
  const seconds = Math.min(backoff, retrier.MaxDelaySeconds ?? LONGEST_DELAY_SECONDS);
  return Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? random() : 1));
};

/**
 * The first retrier that matches the error decides alone (spec, "Retrying after error"); undefined when
 * it is used up, or when none matches.
 * @param attempts how often each retrier has been used since the state was entered
 * @param random a number from 0 up to but not including 1, for JitterStrategy FULL
 */
export const decideRetry = (
  retriers: readonly Retrier[],
  attempts: readonly number[],
  error: string,
  random: () => number,
): RetryDecision | undefined => {
  const index = retriers.findIndex((retrier) => matchesError(retrier.ErrorEquals, error));
  const retrier = retriers[index];
  const used = attempts[index] ?? 0;
  if (!retrier || used >= retrier.MaxAttempts) return undefined;
  return { retrier: index, delayMs: retryDelayMs(retrier, used, random) };
};
