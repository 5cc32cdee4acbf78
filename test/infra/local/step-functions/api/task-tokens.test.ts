import { describe, expect, it } from 'vitest';
import {
  sendTaskFailure,
  sendTaskHeartbeat,
  sendTaskSuccess,
} from '#local/step-functions/api/task-tokens.ts';
import { entered, machine, outputOf, tokenTask, useEngines } from '../support.ts';

const { bench, run } = useEngines();

class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

const accepted = { ok: true, value: {} };
const refused = (exception: string) => ({
  ok: false,
  refusal: { exception, message: expect.any(String) },
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
    expect(
      await sendTaskSuccess(engine, { taskToken: newest(), output: '{"decision":["yes"]}' }),
    ).toEqual(accepted);
    expect(await finish()).toEqual({ decision: ['yes'] });
  });

  it('a failure that is sent is the error', async () => {
    const { engine, newest, finish } = await asked();
    expect(
      await sendTaskFailure(engine, {
        taskToken: newest(),
        error: 'Rejected',
        cause: 'wrong tone',
      }),
    ).toEqual(accepted);
    expect(await finish()).toEqual({ Error: 'Rejected', Cause: 'wrong tone' });
  });

  it('a second answer, and one after the end, is TaskTimedOut', async () => {
    const { engine, newest, finish } = await asked();
    const answer = { taskToken: newest(), output: '1' };
    expect(await sendTaskSuccess(engine, answer)).toEqual(accepted);
    expect(await sendTaskSuccess(engine, answer)).toEqual(refused('TaskTimedOut'));
    expect(await finish()).toBe(1);
    expect(await sendTaskFailure(engine, answer)).toEqual(refused('TaskTimedOut'));
    expect(await sendTaskHeartbeat(engine, answer)).toEqual(refused('TaskTimedOut'));
  });

  it('of two answers at the same moment one wins', async () => {
    const { engine, newest } = await asked();
    const answers = ['1', '2', '3'].map((output) =>
      sendTaskSuccess(engine, { taskToken: newest(), output }),
    );
    const results = await Promise.all(answers);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
  });

  it('a token of another execution does not exist, and nonsense is no token', async () => {
    const one = await asked();
    const other = await bench(asking, { ask: async () => null });
    const send = (taskToken: string) => sendTaskSuccess(other.engine, { taskToken, output: '1' });
    expect(await send(one.newest())).toEqual(refused('TaskDoesNotExist'));
    expect(await send('nonsense')).toEqual(refused('InvalidToken'));
  });

  it('output that is no JSON is InvalidOutput, and the token lives on', async () => {
    const { engine, newest } = await asked();
    const send = (output: string) => sendTaskSuccess(engine, { taskToken: newest(), output });
    expect(await send('{')).toEqual(refused('InvalidOutput'));
    expect(await send('2')).toEqual(accepted);
  });

  it('heartbeats keep a token alive, up to the time-out', async () => {
    const { engine, clock, newest, finish } = await asked();
    for (let i = 0; i < 10; i += 1) {
      clock.advance(59_000);
      expect(await sendTaskHeartbeat(engine, { taskToken: newest() })).toEqual(accepted);
    }
    clock.advance(10_000);
    expect(await finish()).toBe('no answer');
  });

  it('without a heartbeat the token dies earlier', async () => {
    const { engine, clock, newest, finish } = await asked();
    clock.advance(60_000);
    const answer = { taskToken: newest(), output: '1' };
    expect(await sendTaskSuccess(engine, answer)).toEqual(refused('TaskTimedOut'));
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
    expect(await send(old)).toEqual(refused('TaskTimedOut'));
    expect(await send(newest())).toEqual(accepted);
    expect(await finish()).toBe('ok');
    expect(await entered({ store }, 'q')).toEqual(['Route', 'Ask', 'Route', 'Ask', 'After']);
  });

  it('an answer while the function still runs counts, and what the function does later does not', async () => {
    const token = Promise.withResolvers<string>();
    const release = Promise.withResolvers<void>();
    const { engine } = await bench(machine({ A: tokenTask('ask', { End: true }) }), {
      ask: async (payload) => {
        token.resolve(JSON.parse(JSON.stringify(payload)).token);
        await release.promise;
        throw new Error('late');
      },
    });
    await engine.start('q', '{}');
    expect(
      await sendTaskSuccess(engine, { taskToken: await token.promise, output: '"early"' }),
    ).toEqual(accepted);
    expect(outputOf(await engine.ended('q'))).toBe('early');
    release.resolve();
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
