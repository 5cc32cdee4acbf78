import { setTimeout as wait } from 'node:timers/promises';
import type { FallbackReason } from '#domain/draft/draft.ts';
import { asModelFailure } from './failure.ts';

/** How long the model may take, in milliseconds. */
export interface Timeouts {
  attemptMs: number;
  deadlineMs: number;
  retryWaitMs: number;
}

export const defaultTimeouts: Timeouts = {
  // A draft for all channels takes a fast model 5 to 15 s; a slower answer seldom comes at all.
  attemptMs: 20_000,
  // Two attempts and the wait between; leaves 15 s of the minute in which a draft is on the table.
  deadlineMs: 45_000,
  // Jittered from half of this up: long enough for a hiccup, short for people who wait.
  retryWaitMs: 1_000,
};

/** One retry: a second one would not fit within the deadline, and the playbook is ready. */
const ATTEMPTS_MAX = 2;
/** Not the time-out: who was too slow once will be again, and people wait. */
const worthRetrying: readonly FallbackReason[] = ['rate-limited', 'server-error', 'unreachable'];

/** Half to all of the wait, so that many who were refused at once do not come back at once. */
const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);

/**
 * Calls `attempt` with a signal that ends it after `attemptMs` or at the overall deadline, and once
 * more after a passing failure. Throws `ModelFailure` only.
 */
export const withRetry = async <Value>(
  timeouts: Timeouts,
  attempt: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const deadline = AbortSignal.timeout(timeouts.deadlineMs);
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(AbortSignal.any([deadline, AbortSignal.timeout(timeouts.attemptMs)]));
    } catch (error) {
      const failure = asModelFailure(error);
      if (count >= ATTEMPTS_MAX || !worthRetrying.includes(failure.reason)) throw failure;
    }
    await wait(jittered(timeouts.retryWaitMs));
  }
};
