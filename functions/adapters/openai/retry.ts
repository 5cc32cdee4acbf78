import { setTimeout as wait } from 'node:timers/promises';
import type { FallbackReason, ModelFailure } from '#domain/draft/draft.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { asModelFailure } from './failure.ts';

/** One retry where the endpoint says nothing about when: a second one would not fit in the time. */
const ATTEMPTS_MAX = 2;
/** Attempts where the endpoint says when to come back. */
const INVITED_ATTEMPTS_MAX = 4;
/** Loading a model takes from seconds to minutes, and then the model answers. */
const LOADING_ATTEMPTS_MAX = 20;
const LOADING_WAIT_MS = 2_000;
/** The least part of an attempt's time that must be left after a wait, or it is in vain. */
const TIME_LEFT_SHARE = 0.25;

/** Time-outs are not retried: a model that was too slow once will be again, and people wait. */
const passing: readonly FallbackReason[] = [
  'rate-limited',
  'server-error',
  'unreachable',
  'loading',
];

/**
 * Half to all of a wait, so that many callers who were refused at once do not come back at once.
 */
const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** The time that a question has, for all its attempts together. */
export interface TimeLeft {
  /** Aborts when the time is over. */
  signal: AbortSignal;
  leftMs(): number;
}

/** The time until a deadline, from now on. */
export const timeUntil = (deadlineMs: number): TimeLeft => {
  const end = performance.now() + deadlineMs;
  return { signal: AbortSignal.timeout(deadlineMs), leftMs: () => end - performance.now() };
};

/** The limits of one request and its retries. */
interface RetryLimits extends QuestionLimits {
  /** Whether a failure is tried again about which the endpoint says nothing. */
  isRetried?: boolean;
}

const pauseAfter = (
  { reason, retryAfterMs }: ModelFailure,
  { retryWaitMs, isRetried = true }: RetryLimits,
): { ms: number; attemptsMax: number } => {
  if (reason === 'loading') {
    return { ms: retryAfterMs ?? LOADING_WAIT_MS, attemptsMax: LOADING_ATTEMPTS_MAX };
  }
  if (retryAfterMs !== undefined) return { ms: retryAfterMs, attemptsMax: INVITED_ATTEMPTS_MAX };
  return { ms: jittered(retryWaitMs), attemptsMax: isRetried ? ATTEMPTS_MAX : 1 };
};

/**
 * Calls `attempt` with a signal that ends it after `attemptMs` or when the time is over, and again
 * after a passing failure, as long as the wait fits in the time. Throws `ModelFailure` only.
 */
export const withRetry = async <Value>(
  limits: RetryLimits,
  { signal, leftMs }: TimeLeft,
  attempt: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(AbortSignal.any([signal, AbortSignal.timeout(limits.attemptMs)]));
    } catch (error) {
      const failure = asModelFailure(error);
      const { ms, attemptsMax } = pauseAfter(failure, limits);
      const neededMs = Math.min(limits.attemptMs, limits.deadlineMs) * TIME_LEFT_SHARE;
      const isInTime = ms + neededMs < leftMs();
      const isWorthIt = passing.includes(failure.reason) && count < attemptsMax && isInTime;
      if (!isWorthIt) throw failure;
      await wait(ms);
    }
  }
};
