import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadJudgePrompts } from '#adapters/layer/prompts/judge.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import { ModelFailure } from '#domain/draft/draft.ts';
import type { JudgeRequest } from '#domain/judge/judge.ts';
import { Brief } from '#domain/tone/brief.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { close, impatient, serve } from './support.ts';

const anything = /./u;
const quick: QuestionLimits = { attemptMs: 5_000, deadlineMs: 10_000, retryWaitMs: 1 };
const prompts = loadJudgePrompts(join(import.meta.dirname, '../../../prompts'));

const request: JudgeRequest = {
  brief: Brief.parse({ kind: 'apology', language: 'sv' }),
  texts: [{ channel: 'x', text: 'Vi ber om ursäkt.' }],
  published: [],
};
const concern = {
  rule: 'judge-sincerity',
  channel: 'x',
  quote: 'Vi ber om ursäkt',
  why: 'Säg för vad.',
};
const answer = (...concerns: object[]) => ({ content: JSON.stringify({ concerns }) });

const judgeAt = (baseURL: string, timeouts = quick) =>
  createJudge({ baseURL, apiKey: 'sk-test-secret', model: 'test-model' }, prompts, timeouts);

const failureAt = async (baseURL: string, timeouts = quick): Promise<string> => {
  try {
    await judgeAt(baseURL, timeouts).judge(request);
  } catch (error) {
    if (error instanceof ModelFailure) return error.reason;
    throw error;
  }
  throw new Error('An opinion where a failure was expected');
};

describe('the judge against a mock of the real service', () => {
  const mock = new LLMock({ host: '127.0.0.1', port: 0 });
  let url = '';

  beforeAll(async () => {
    await mock.start();
    url = `${mock.url}/v1`;
  });
  beforeEach(() => {
    mock.reset();
  });
  afterAll(() => mock.stop());

  it('answers what the model objects to, and how it was asked', async () => {
    mock.onMessage(anything, { ...answer(concern), model: 'test-model-2026' });
    const judgement = await judgeAt(url).judge(request);
    expect(judgement).toMatchObject({
      opinions: [concern],
      model: 'test-model-2026',
      promptId: expect.stringContaining('judge-sincerity@2'),
    });
    expect(judgement.tokens?.output).toBeGreaterThan(0);
  });

  it('asks with a strict schema that knows the questions and the channels', async () => {
    mock.onMessage(anything, answer());
    expect((await judgeAt(url).judge(request)).opinions).toEqual([]);
    const { body } = mock.getLastRequest() ?? {};
    expect(body).toMatchObject({ response_format: { json_schema: { strict: true } } });
    expect(JSON.stringify(body)).toContain(
      '"enum":["judge-sincerity","judge-entailment","judge-defensive","judge-proportion",' +
        '"judge-intent-excuse","judge-apology-object","judge-own-suffering"]',
    );
    expect(JSON.stringify(body)).toContain('"channel":{"type":"string","enum":["x"]}');
  });

  it.each([
    ['another rule', answer({ ...concern, rule: 'channel-length' })],
    ['another channel', answer({ ...concern, channel: 'sms' })],
    ['no reason', answer({ ...concern, why: ' ' })],
    ['a verdict instead', { content: '{"approved":true}' }],
  ])('takes no answer with %s', async (_, reply) => {
    mock.onMessage(anything, reply);
    expect(await failureAt(url)).toBe('wrong-schema');
  });

  it.each([
    ['one rule that was not asked', [concern, { ...concern, rule: 'channel-length' }]],
    ['one channel that was not given', [concern, { ...concern, channel: 'sms' }]],
    ['one without a reason', [{ ...concern, why: null }, concern]],
    ['a severity', [{ ...concern, severity: 'block' }]],
    ['a rule in short', [{ ...concern, rule: 'Sincerity' }]],
  ])('takes what is whole of an answer with %s', async (_, concerns) => {
    mock.onMessage(anything, answer(...concerns));
    expect((await judgeAt(url).judge(request)).opinions).toEqual([concern]);
  });

  it('reads no more of an answer than anyone would', async () => {
    mock.onMessage(anything, answer(...Array.from({ length: 1_000 }, () => concern)));
    expect((await judgeAt(url).judge(request)).opinions).toHaveLength(100);
  });

  it('takes a missing quote for none', async () => {
    mock.onMessage(anything, answer({ ...concern, quote: undefined }));
    const { opinions } = await judgeAt(url).judge(request);
    expect(opinions).toEqual([{ ...concern, quote: null }]);
  });

  it('says invalid-json of an answer in prose', async () => {
    mock.onMessage(anything, { content: 'All is well.' });
    expect(await failureAt(url)).toBe('invalid-json');
  });

  it.each([
    // The mock asks to come back after a second.
    [429, 'rate-limited', 4],
    [503, 'server-error', 2],
    [401, 'key-refused', 1],
  ])('after %i says %s', async (status, reason, asked) => {
    mock.onMessage(anything, { error: { message: 'no' }, status });
    expect(await failureAt(url)).toBe(reason);
    expect(mock.getRequests()).toHaveLength(asked);
  });
});

describe('the judge against a model that does not answer', () => {
  it('gives up in its time', async () => {
    const { url, server } = await serve(() => {});
    expect(await failureAt(url, impatient)).toBe('timeout');
    await close(server);
  });
});
