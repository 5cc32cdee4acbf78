import { setTimeout as sleep } from 'node:timers/promises';
import { machine, task } from '../../support.ts';
import { type ConformanceCase, fails, succeeds } from '../case.ts';

class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

const done = { Type: 'Succeed' };

const throws = async () => {
  throw new PublishRefused('hash differs');
};

/** Throws the first `failures` times. */
const failing = (failures: number) => () => {
  let calls = 0;
  return {
    f: async (payload: unknown) => {
      calls += 1;
      if (calls <= failures) throw new PublishRefused(`try ${calls}`);
      return payload;
    },
  };
};

const retrying = (retrier: object) =>
  machine({
    A: task('f', {
      Arguments: {
        FunctionName: 'f',
        Payload: { retries: '{% $states.context.State.RetryCount %}' },
      },
      Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, ...retrier }],
      Catch: [{ ErrorEquals: ['States.ALL'], Output: { caught: true }, Next: 'B' }],
      End: true,
    }),
    B: done,
  });

const caught = (ErrorEquals: string[], more: object = {}) =>
  machine({
    A: task('f', { Catch: [{ ErrorEquals, Next: 'B' }], ...more, End: true }),
    B: { Type: 'Pass', Output: { error: '{% $states.input.Error %}' }, End: true },
  });

const slow = () => ({ f: () => sleep(4_000) });

/** Task, Retry, Catch and time-outs. */
export const taskCases: ConformanceCase[] = [
  {
    title: 'the result has the shape of Lambda Invoke',
    definition: machine({
      A: task('f', {
        Output: '{% [$states.result.StatusCode, $states.result.Payload] %}',
        End: true,
      }),
    }),
    input: { a: [1] },
    functions: () => ({ f: async (payload) => ({ given: payload }) }),
    ends: succeeds([200, { given: { a: [1] } }]),
  },
  {
    title: 'without Output the result is the output',
    definition: machine({
      A: task('f', { Output: undefined, Next: 'B' }),
      B: { Type: 'Succeed', Output: '{% $states.input.Payload %}' },
    }),
    functions: () => ({ f: async () => ['whole'] }),
    ends: succeeds(['whole']),
  },
  {
    title: 'Output reads input and result, Assign too',
    definition: machine({
      A: task('f', {
        Output: { input: '{% $states.input.n %}', result: '{% $states.result.Payload %}' },
        Assign: { sum: '{% $states.input.n + $states.result.Payload %}' },
        Next: 'B',
      }),
      B: { Type: 'Succeed', Output: '{% [$states.input.input, $states.input.result, $sum] %}' },
    }),
    input: { n: 1 },
    functions: () => ({ f: async ({ n }) => n + 10 }),
    ends: succeeds([1, 11, 12]),
  },
  {
    title: 'a function that throws fails the execution with the name of its error class',
    definition: machine({ A: task('f', { End: true }) }),
    functions: () => ({ f: throws }),
    ends: fails('PublishRefused'),
  },
  {
    title: 'the cause of a thrown error is JSON with type and message',
    definition: machine({
      A: task('f', {
        Catch: [
          { ErrorEquals: ['Other'], Next: 'C' },
          {
            ErrorEquals: ['PublishRefused'],
            Assign: { why: '{% $parse($states.errorOutput.Cause).errorMessage %}' },
            Output: '{% $states.errorOutput.Error %}',
            Next: 'B',
          },
        ],
        End: true,
      }),
      B: { Type: 'Pass', Output: '{% [$states.input, $why] %}', End: true },
      C: done,
    }),
    functions: () => ({ f: throws }),
    ends: succeeds(['PublishRefused', 'hash differs']),
  },
  {
    title: 'a catcher without Output gives error and cause on',
    definition: caught(['PublishRefused']),
    functions: () => ({ f: throws }),
    ends: succeeds({ error: 'PublishRefused' }),
  },
  {
    title: 'States.TaskFailed matches the error of a function',
    definition: caught(['States.TaskFailed']),
    functions: () => ({ f: throws }),
    ends: succeeds({ error: 'PublishRefused' }),
  },
  {
    title: 'a catcher for another error does not match',
    definition: caught(['Other']),
    functions: () => ({ f: throws }),
    ends: fails('PublishRefused'),
  },
  ...['Arguments', 'Output', 'Assign'].map(
    (field): ConformanceCase => ({
      title: `an expression in ${field} that gives nothing can be caught`,
      definition: caught(['States.QueryEvaluationError'], {
        [field]: {
          Arguments: { FunctionName: 'f', Payload: '{% $states.input.no %}' },
          Output: '{% $states.result.Payload.no %}',
          Assign: { x: '{% $states.result.Payload.no %}' },
        }[field],
      }),
      functions: () => ({ f: async () => ({}) }),
      ends: succeeds({ error: 'States.QueryEvaluationError' }),
      ...(field === 'Output' && { motoDiffers: 'Catch does not take it' }),
    }),
  ),
  {
    title: 'an error in a catcher itself fails the execution',
    definition: machine({
      A: task('f', {
        Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.input.no %}', Next: 'B' }],
        End: true,
      }),
      B: done,
    }),
    functions: () => ({ f: throws }),
    ends: fails('States.QueryEvaluationError'),
  },
  {
    title: 'a retrier tries again and counts its retries',
    definition: retrying({ BackoffRate: 1 }),
    functions: failing(2),
    ends: succeeds({ retries: 2 }),
  },
  {
    title: 'a retrier that is used up leaves the error to Catch',
    definition: retrying({ MaxAttempts: 1 }),
    functions: failing(9),
    ends: succeeds({ caught: true }),
  },
  {
    title: 'MaxAttempts 0 never retries',
    definition: retrying({ MaxAttempts: 0 }),
    functions: failing(1),
    ends: succeeds({ caught: true }),
  },
  {
    title: 'the first retrier that matches decides alone',
    definition: machine({
      A: task('f', {
        Retry: [
          { ErrorEquals: ['PublishRefused'], MaxAttempts: 0 },
          { ErrorEquals: ['States.ALL'], IntervalSeconds: 1 },
        ],
        End: true,
      }),
    }),
    functions: failing(1),
    ends: fails('PublishRefused'),
  },
  {
    title: 'a task that runs longer than TimeoutSeconds is States.Timeout',
    definition: caught(['States.Timeout'], { TimeoutSeconds: 1 }),
    functions: slow,
    ends: succeeds({ error: 'States.Timeout' }),
  },
  {
    title: 'TimeoutSeconds is evaluated',
    definition: caught(['States.Timeout'], { TimeoutSeconds: '{% $states.input.seconds %}' }),
    input: { seconds: 1 },
    functions: slow,
    ends: succeeds({ error: 'States.Timeout' }),
  },
  {
    title: 'States.TaskFailed does not match a time-out',
    definition: caught(['States.TaskFailed'], { TimeoutSeconds: 1 }),
    functions: slow,
    ends: fails('States.Timeout'),
  },
];
