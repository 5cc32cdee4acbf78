import { describe, expect, it } from 'vitest';
import {
  awsCallLimits,
  DRAFT_PROMISE_MS,
  draftLimits,
  functionSeconds,
  judgeLimits,
  MODEL_BUDGET_MS,
  stateSeconds,
} from '#domain/workflow/time-limits.ts';
import { definedStates } from '#test/support/workflow-history.ts';

const SECOND_MS = 1_000;
const HTTP_API_SECONDS = 30;

const invoked = {
  route: 'route',
  draft: 'draft',
  'check-tone': 'check-tone',
  'publish-channel': 'publish',
  'record-outcome': 'record-outcome',
} as const satisfies Record<keyof typeof stateSeconds, keyof typeof functionSeconds>;

const ascending = (limits: readonly number[]): boolean =>
  limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? Infinity));

describe('time limits', () => {
  it('of a draft leave room for each other: attempt, question, all redrafts, function, state', () => {
    const { attemptMs, retryWaitMs, deadlineMs } = draftLimits;
    const functionMs = functionSeconds.draft * SECOND_MS;
    const stateMs = stateSeconds.draft * SECOND_MS;
    expect(ascending([attemptMs, deadlineMs, MODEL_BUDGET_MS, functionMs, stateMs])).toBe(true);
    expect(2 * attemptMs + retryWaitMs).toBeLessThan(deadlineMs);
  });

  it('of an opinion fit into its function, and after a slow draft into the promised minute', () => {
    const { attemptMs, deadlineMs } = judgeLimits;
    expect(attemptMs).toBeLessThanOrEqual(deadlineMs);
    const limits = [deadlineMs, functionSeconds['check-tone'] * SECOND_MS];
    expect(ascending([...limits, stateSeconds['check-tone'] * SECOND_MS])).toBe(true);
    expect(MODEL_BUDGET_MS + deadlineMs).toBeLessThan(DRAFT_PROMISE_MS);
  });

  it('of a call to AWS, with all attempts, fit into every function', () => {
    const { attempts, connectMs, requestMs } = awsCallLimits;
    const shortestMs = Math.min(...Object.values(functionSeconds)) * SECOND_MS;
    expect(attempts * (connectMs + requestMs)).toBeLessThan(shortestMs);
  });

  it('of states are those of the definition', () => {
    const defined = definedStates().flatMap(([name, { TimeoutSeconds }]) =>
      typeof TimeoutSeconds === 'number' ? [[name, TimeoutSeconds]] : [],
    );
    expect(Object.fromEntries(defined)).toEqual(stateSeconds);
  });

  it.each(Object.entries(invoked))('of %s end after those of its function', (state, name) => {
    const seconds = Object.entries(stateSeconds).find(([each]) => each === state)?.[1];
    expect(functionSeconds[name]).toBeLessThan(seconds ?? 0);
  });

  it('of the web app end before the HTTP API stops waiting, and of the sweep before the next', () => {
    expect(functionSeconds.web).toBeLessThan(HTTP_API_SECONDS);
    expect(functionSeconds.sweep).toBeLessThan(60);
  });
});
