import { describe, expect, it } from 'vitest';
import { limitsOf } from '#domain/model/configuration.ts';
import {
  awsCallLimits,
  DRAFT_PROMISE_MS,
  draftWithinMs,
  functionSeconds,
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

const here = { baseURL: 'http://127.0.0.1:11434/v1' };

describe.each([
  ['a model of a provider', limitsOf({})],
  ['a model on this machine', limitsOf(here)],
  ['the longest that may be set', limitsOf({ draftSeconds: 120, opinionSeconds: 60 })],
])('time limits of %s', (_, { draft, judge, budgetMs }) => {
  it('leave room for each other: attempt, question, all redrafts, function, state', () => {
    const { attemptMs, retryWaitMs, deadlineMs } = draft;
    const functionMs = functionSeconds.draft * SECOND_MS;
    const stateMs = stateSeconds.draft * SECOND_MS;
    expect(ascending([attemptMs, deadlineMs, budgetMs, functionMs, stateMs])).toBe(true);
    expect(2 * attemptMs + retryWaitMs).toBeLessThan(deadlineMs);
  });

  it('leave room for an opinion within its function', () => {
    const { attemptMs, deadlineMs } = judge;
    expect(attemptMs).toBeLessThanOrEqual(deadlineMs);
    const limits = [deadlineMs, functionSeconds['check-tone'] * SECOND_MS];
    expect(ascending([...limits, stateSeconds['check-tone'] * SECOND_MS])).toBe(true);
  });
});

describe('time limits', () => {
  it('of a draft and an opinion by a model of a provider fit into the promised minute', () => {
    const limits = limitsOf({ baseURL: 'https://api.openai.com/v1' });
    expect(limits.budgetMs + limits.judge.deadlineMs).toBeLessThan(DRAFT_PROMISE_MS);
    expect(draftWithinMs(limits)).toBeLessThanOrEqual(DRAFT_PROMISE_MS);
    expect(draftWithinMs(undefined)).toBe(DRAFT_PROMISE_MS);
    expect(draftWithinMs(limitsOf(here))).toBeGreaterThan(2 * DRAFT_PROMISE_MS);
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
