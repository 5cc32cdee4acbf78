import { describe, expect, it } from 'vitest';
import {
  sendTaskFailure,
  sendTaskHeartbeat,
  sendTaskSuccess,
} from '#local/step-functions/api/tokens.ts';
import {
  entered,
  machine,
  never,
  outputOf,
  START,
  signal,
  task,
  tokenTask,
  useEngines,
} from './support.ts';

const { bench, run } = useEngines();
const done = { Type: 'Succeed' };

class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

describe('Task', () => {
  it('gives the result in the shape of Lambda Invoke', async () => {
    const definition = machine({ A: task('f', { Output: '{% $states.result %}', End: true }) });
    expect(outputOf(await run(definition, { f: async () => ({ a: [1] }) }))).toEqual({
      ExecutedVersion: '$LATEST',
      Payload: { a: [1] },
      StatusCode: 200,
    });
  });

  it('payload and result cross as JSON: a copy, undefined left out, nothing becomes null', async () => {
    const definition = machine({ A: task('f', { Next: 'B' }), B: task('g', { End: true }) });
    const record = await run(definition, {
      f: async (payload) => {
        Object.assign(payload ?? {}, { changed: true });
        return { at: new Date(0), gone: undefined };
      },
      g: async (payload) => (payload === null ? 'no' : undefined),
    });
    expect(outputOf(record)).toBeNull();
  });

  it('reports a thrown error as Lambda does: class name and JSON cause', async () => {
    const definition = machine({
      A: task('f', {
        Catch: [
          { ErrorEquals: ['Other'], Next: 'C' },
          {
            ErrorEquals: ['PublishRefused'],
            Assign: { why: '{% $parse($states.errorOutput.Cause).errorMessage %}' },
            Output: '{% $states.errorOutput %}',
            Next: 'B',
          },
        ],
        End: true,
      }),
      B: { Type: 'Pass', Output: '{% [$states.input, $why] %}', End: true },
      C: done,
    });
    const record = await run(definition, {
      f: async () => {
        throw new PublishRefused('hash differs');
      },
    });
    const cause = { errorType: 'PublishRefused', errorMessage: 'hash differs' };
    expect(outputOf(record)).toEqual([
      { Error: 'PublishRefused', Cause: JSON.stringify(cause) },
      'hash differs',
    ]);
  });

  it('without a catcher the execution fails with that error; a catcher gives the error output on', async () => {
    const functions = {
      f: async () => {
        throw new PublishRefused('no');
      },
    };
    const bare = machine({ A: task('f', { End: true }) });
    expect(await run(bare, functions)).toMatchObject({ status: 'FAILED', error: 'PublishRefused' });
    const caught = machine({
      A: task('f', { Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }], End: true }),
      B: done,
    });
    expect(outputOf(await run(caught, functions))).toMatchObject({ Error: 'PublishRefused' });
  });

  it.each(['Arguments', 'Output', 'Assign', 'TimeoutSeconds'])(
    'an expression in %s that gives nothing can be caught',
    async (field) => {
      const wrong = {
        Arguments: { FunctionName: 'f', Payload: '{% $states.input.no %}' },
        Output: '{% $states.result.Payload.no %}',
        Assign: { x: '{% $states.result.Payload.no %}' },
        TimeoutSeconds: '{% $states.input.no %}',
      }[field];
      const definition = machine({
        A: task('f', {
          [field]: wrong,
          Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'B' }],
          End: true,
        }),
        B: done,
      });
      expect(outputOf(await run(definition, { f: async () => ({}) }))).toMatchObject({
        Error: 'States.QueryEvaluationError',
      });
    },
  );

  it('an error in a catcher itself fails the execution', async () => {
    const definition = machine({
      A: task('f', {
        Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $no %}', Next: 'B' }],
        End: true,
      }),
      B: done,
    });
    const record = await run(definition, { f: async () => Promise.reject(new Error('x')) });
    expect(record).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  it('refuses a function that is not there: at load by name, at run when computed', async () => {
    await expect(bench(machine({ A: task('nobody', { End: true }) }))).rejects.toThrow(
      'States.A.Arguments.FunctionName: there is no nobody',
    );
    const computed = machine({ A: task("{% 'no' & 'body' %}", { End: true }) });
    expect(await run(computed)).toMatchObject({ error: 'Lambda.ResourceNotFoundException' });
  });
});

describe('Retry', () => {
  const flaky = (failures: number) => {
    const calls: number[] = [];
    const f = async (payload: unknown) => {
      calls.push(calls.length);
      if (calls.length <= failures) throw new PublishRefused(`try ${calls.length}`);
      return payload;
    };
    return { calls, f };
  };

  const retrying = (retrier: object) =>
    machine({
      A: task('f', {
        Arguments: { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['States.ALL'], ...retrier }],
        Catch: [{ ErrorEquals: ['States.ALL'], Output: 'caught', Next: 'B' }],
        End: true,
      }),
      B: done,
    });

  it('waits by interval, rate and longest delay, and counts retries in the context', async () => {
    const { calls, f } = flaky(3);
    const definition = retrying({ IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 40 });
    const { engine, clock, store } = await bench(definition, { f });
    await engine.start('r', '{}');
    const delays: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      await engine.quiet();
      const due = clock.next() ?? START;
      delays.push(due.getTime() - clock.now().getTime());
      clock.advance(delays[i] ?? 0);
    }
    expect(delays).toEqual([10_000, 30_000, 40_000]);
    expect(outputOf(await engine.ended('r'))).toBe(3);
    expect(calls).toHaveLength(4);
    expect(await entered({ store }, 'r')).toEqual(['A']);
  });

  it('FULL jitter takes the part of the delay that chance says', async () => {
    const { f } = flaky(1);
    const definition = retrying({ IntervalSeconds: 10, JitterStrategy: 'FULL' });
    const { engine, clock } = await bench(definition, { f }, { random: () => 0.25 });
    await engine.start('j', '{}');
    await engine.quiet();
    expect(clock.next()).toEqual(new Date(START.getTime() + 2_500));
    clock.advance(2_500);
    expect(outputOf(await engine.ended('j'))).toBe(1);
  });

  it('catches when the attempts are used up; none at all with MaxAttempts 0', async () => {
    const none = flaky(9);
    expect(outputOf(await run(retrying({ MaxAttempts: 0 }), { f: none.f }))).toBe('caught');
    expect(none.calls).toHaveLength(1);
    const one = flaky(9);
    const { engine, clock } = await bench(retrying({ MaxAttempts: 1 }), { f: one.f });
    await engine.start('m', '{}');
    await engine.quiet();
    clock.advance(1_000);
    expect(outputOf(await engine.ended('m'))).toBe('caught');
    expect(one.calls).toHaveLength(2);
  });
});

describe('time-outs', () => {
  it('a task that runs too long is caught as States.Timeout, and its late answer is ignored', async () => {
    const started = signal();
    const late = signal<string>();
    const definition = machine({
      A: task('f', {
        TimeoutSeconds: '{% $states.input.seconds %}',
        Catch: [{ ErrorEquals: ['States.Timeout'], Output: 'timed out', Next: 'B' }],
        End: true,
      }),
      B: { Type: 'Wait', Seconds: 10, End: true },
    });
    const f = () => {
      started.tell();
      return late.told;
    };
    const { engine, clock, store } = await bench(definition, { f });
    await engine.start('t', '{"seconds":30}');
    await started.told;
    clock.advance(30_000);
    await expect.poll(() => entered({ store }, 't')).toEqual(['A', 'B']);
    late.tell('too late');
    await engine.quiet();
    clock.advance(10_000);
    expect(outputOf(await engine.ended('t'))).toBe('timed out');
  });

  it('States.TaskFailed does not take a time-out', async () => {
    const started = signal();
    const definition = machine({
      A: task('f', {
        TimeoutSeconds: 5,
        Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }],
        End: true,
      }),
      B: done,
    });
    const f = () => {
      started.tell();
      return never();
    };
    const { engine, clock } = await bench(definition, { f });
    await engine.start('t', '{}');
    await started.told;
    clock.advance(5_000);
    expect(await engine.ended('t')).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });
});

describe('task tokens', () => {
  const asking = machine({
    Ask: tokenTask('ask', {
      TimeoutSeconds: 600,
      HeartbeatSeconds: 60,
      Output: '{% $states.result %}',
      Catch: [
        { ErrorEquals: ['States.HeartbeatTimeout'], Output: 'no heartbeat', Next: 'After' },
        { ErrorEquals: ['States.Timeout'], Output: 'no answer', Next: 'After' },
        { ErrorEquals: ['Rejected'], Output: '{% $states.errorOutput %}', Next: 'After' },
      ],
      Next: 'After',
    }),
    After: { Type: 'Wait', Seconds: 1, End: true },
  });

  async function asked(definition: unknown = asking) {
    const tokens: string[] = [];
    const ask = async (payload: unknown) => {
      if (typeof payload === 'object' && payload && 'token' in payload)
        tokens.push(String(payload.token));
      return 'ignored';
    };
    const made = await bench(definition, { ask });
    await made.engine.start('q', '{}');
    await made.engine.quiet();
    const finish = async () => {
      await made.engine.quiet();
      made.clock.advance(1_000);
      return outputOf(await made.engine.ended('q'));
    };
    const newest = () => tokens.at(-1) ?? '';
    return { ...made, tokens, newest, finish };
  }

  it('the output that is sent is the result itself', async () => {
    const { engine, newest, finish } = await asked();
    await sendTaskSuccess(engine, { taskToken: newest(), output: '{"decision":["yes"]}' });
    expect(await finish()).toEqual({ decision: ['yes'] });
  });

  it('a failure that is sent is the error', async () => {
    const { engine, newest, finish } = await asked();
    await sendTaskFailure(engine, { taskToken: newest(), error: 'Rejected', cause: 'wrong tone' });
    expect(await finish()).toEqual({ Error: 'Rejected', Cause: 'wrong tone' });
  });

  it('a second answer, and one after the end, is TaskTimedOut', async () => {
    const { engine, newest, finish } = await asked();
    const answer = { taskToken: newest(), output: '1' };
    await sendTaskSuccess(engine, answer);
    await expect(sendTaskSuccess(engine, answer)).rejects.toMatchObject({ type: 'TaskTimedOut' });
    expect(await finish()).toBe(1);
    await expect(sendTaskFailure(engine, answer)).rejects.toMatchObject({ type: 'TaskTimedOut' });
    await expect(sendTaskHeartbeat(engine, answer)).rejects.toMatchObject({ type: 'TaskTimedOut' });
  });

  it('of two answers at the same moment one wins', async () => {
    const { engine, newest } = await asked();
    const answers = ['1', '2', '3'].map((output) =>
      sendTaskSuccess(engine, { taskToken: newest(), output }),
    );
    const results = await Promise.allSettled(answers);
    expect(results.map((result) => result.status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
  });

  it('a token of another execution does not exist, and nonsense is no token', async () => {
    const one = await asked();
    const other = await bench(asking, { ask: async () => null });
    const send = (taskToken: string) => sendTaskSuccess(other.engine, { taskToken, output: '1' });
    await expect(send(one.newest())).rejects.toMatchObject({ type: 'TaskDoesNotExist' });
    await expect(send('nonsense')).rejects.toMatchObject({ type: 'InvalidToken' });
  });

  it('output that is no JSON is InvalidOutput, and the token lives on', async () => {
    const { engine, newest } = await asked();
    const send = (output: string) => sendTaskSuccess(engine, { taskToken: newest(), output });
    await expect(send('{')).rejects.toMatchObject({ type: 'InvalidOutput' });
    await send('2');
  });

  it('heartbeats keep a token alive, up to the time-out', async () => {
    const { engine, clock, newest, finish } = await asked();
    for (let i = 0; i < 10; i += 1) {
      clock.advance(59_000);
      await sendTaskHeartbeat(engine, { taskToken: newest() });
    }
    clock.advance(10_000);
    expect(await finish()).toBe('no answer');
  });

  it('without a heartbeat the token dies earlier', async () => {
    const { engine, clock, newest, finish } = await asked();
    clock.advance(60_000);
    const answer = { taskToken: newest(), output: '1' };
    await expect(sendTaskSuccess(engine, answer)).rejects.toMatchObject({ type: 'TaskTimedOut' });
    expect(await finish()).toBe('no heartbeat');
  });

  it('an unanswered round goes back and asks again with a new token; the old one is dead', async () => {
    const rounds = machine({
      Route: { Type: 'Pass', Next: 'Ask' },
      Ask: tokenTask('ask', {
        TimeoutSeconds: 600,
        Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Route' }],
        Next: 'After',
      }),
      After: { Type: 'Wait', Seconds: 1, End: true },
    });
    const { engine, clock, store, tokens, newest, finish } = await asked(rounds);
    clock.advance(600_000);
    await engine.quiet();
    const [old = ''] = tokens;
    const send = (taskToken: string) => sendTaskSuccess(engine, { taskToken, output: '"ok"' });
    await expect(send(old)).rejects.toMatchObject({ type: 'TaskTimedOut' });
    await send(newest());
    expect(await finish()).toBe('ok');
    expect(await entered({ store }, 'q')).toEqual(['Route', 'Ask', 'Route', 'Ask', 'After']);
  });

  it('an answer while the function still runs counts, and what the function does later does not', async () => {
    const token = signal<string>();
    const release = signal();
    const { engine } = await bench(machine({ A: tokenTask('ask', { End: true }) }), {
      ask: async (payload) => {
        token.tell(JSON.parse(JSON.stringify(payload)).token);
        await release.told;
        throw new Error('late');
      },
    });
    await engine.start('q', '{}');
    await sendTaskSuccess(engine, { taskToken: await token.told, output: '"early"' });
    expect(outputOf(await engine.ended('q'))).toBe('early');
    release.tell();
    await engine.quiet();
  });

  it('a function that throws fails the task without waiting', async () => {
    const ask = async () => {
      throw new PublishRefused('no mail');
    };
    const record = await run(machine({ A: tokenTask('ask', { End: true }) }), { ask });
    expect(record).toMatchObject({ status: 'FAILED', error: 'PublishRefused' });
  });
});
