import { setTimeout as wait } from 'node:timers/promises';
import type { FallbackReason } from '#domain/draft/draft.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { asModelFailure } from './failure.ts';

/** One retry: a second one would not fit within the deadline, and the playbook is ready. */
const ATTEMPTS_MAX = 2;
/** Time-outs are not retried: a model that was too slow once will be again, and people wait. */
const worthRetrying: readonly FallbackReason[] = ['rate-limited', 'server-error', 'unreachable'];

/**
 * Half to all of a wait, so that many callers who were refused at once do not come back at once.
 */
const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);

/**
 * Calls `attempt` with a signal that ends it after `attemptMs` or at the overall deadline, and once
 * more after a passing failure. Throws `ModelFailure` only.
 */
export const withRetry = async <Value>(
  { attemptMs, deadlineMs, retryWaitMs }: QuestionLimits,
  attempt: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const deadline = AbortSignal.timeout(deadlineMs);
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(AbortSignal.any([deadline, AbortSignal.timeout(attemptMs)]));
    } catch (error) {
      const failure = asModelFailure(error);
      if (count >= ATTEMPTS_MAX || !worthRetrying.includes(failure.reason)) throw failure;
    }
    await wait(jittered(retryWaitMs));
  }
};
