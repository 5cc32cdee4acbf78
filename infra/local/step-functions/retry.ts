import type { Retrier } from './definition/schema.ts';
import { takesError } from './errors.ts';

/** What to do after an error: wait this long and try again, or undefined when no retrier is left. */
export type RetryDecision = { retrier: number; delayMs: number } | undefined;

/**
 * Picks the first retrier that takes the error; it alone decides (spec, "Retrying after error").
 * @param attempts how often each retrier has been used since the state was entered
 * @param random a number from 0 up to but not including 1, for JitterStrategy FULL
 */
export function decideRetry(
  retriers: readonly Retrier[],
  attempts: readonly number[],
  error: string,
  random: () => number,
): RetryDecision {
  const index = retriers.findIndex((retrier) => takesError(retrier.ErrorEquals, error));
  const retrier = retriers[index];
  const used = attempts[index] ?? 0;
  if (!retrier || used >= retrier.MaxAttempts) return undefined;
  return { retrier: index, delayMs: retryDelayMs(retrier, used, random) };
}

/** Interval × rate^used, at most MaxDelaySeconds; FULL jitter takes a random part of it, from nothing to all. */
export function retryDelayMs(retrier: Retrier, used: number, random: () => number): number {
  const backoff = retrier.IntervalSeconds * retrier.BackoffRate ** used;
  const seconds = Math.min(backoff, retrier.MaxDelaySeconds ?? LONGEST_DELAY_SECONDS);
  return Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? random() : 1));
}

/** The service's bound for MaxDelaySeconds (a year and a day); keeps an unbounded backoff a valid date. */
const LONGEST_DELAY_SECONDS = 31_622_400;
