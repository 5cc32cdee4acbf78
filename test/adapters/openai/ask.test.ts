import type { RequestListener } from 'node:http';
import { performance } from 'node:perf_hooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asked, close, drafterAt, failureAt, impatient, serve } from './support.ts';

const served = async (listener: RequestListener): Promise<string> => {
  const { url, server } = await serve(listener);
  onTestFinished(() => close(server));
  return url;
};

const completion = (message: object, finish_reason = 'stop') =>
  JSON.stringify({ choices: [{ index: 0, finish_reason, message }] });

const json = { 'content-type': 'application/json' };

describe('the model adapter against a bare server', () => {
  it('says unreachable when nobody listens', async () => {
    const { url, server } = await serve((_, response) => response.end());
    await close(server);
    expect((await failureAt(url)).reason).toBe('unreachable');
  });

  it('says timeout when headers come and the body never does', async () => {
    const url = await served((_, response) => {
      response.writeHead(200, json);
      response.write('{"choices":');
    });
    expect((await failureAt(url, impatient)).reason).toBe('timeout');
  });

  it('says unreachable when the body breaks off', async () => {
    const url = await served((_, response) => {
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.write('{"choices":', () => response.destroy());
    });
    expect((await failureAt(url)).reason).toBe('unreachable');
  });

  it('ends when the time it is given is over, even if that is none', async () => {
    const url = await served(() => undefined);
    await expect(drafterAt(url).draft(asked, 50)).rejects.toMatchObject({ reason: 'timeout' });
    await expect(drafterAt(url).draft(asked, -1)).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('ends at the deadline however often it may try', async () => {
    let calls = 0;
    const url = await served((_, response) => {
      calls += 1;
      if (calls === 1) response.writeHead(500).end();
    });
    const start = performance.now();
    const patientPerTry = { attemptMs: 100_000, deadlineMs: 1_000, retryWaitMs: 1 };
    expect((await failureAt(url, patientPerTry)).reason).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(50_000);
    expect(calls).toBe(2);
  });

  it.each([
    ['refused', completion({ role: 'assistant', content: null, refusal: 'I cannot help' })],
    ['empty', completion({ role: 'assistant', content: null })],
    ['empty', JSON.stringify({ choices: [] })],
    ['truncated', completion({ role: 'assistant', content: null }, 'length')],
    ['address-unknown', '{}'],
    ['address-unknown', '"hello"'],
  ])('says %s for %s', async (reason, body) => {
    const url = await served((_, response) => response.writeHead(200, json).end(body));
    expect((await failureAt(url)).reason).toBe(reason);
  });

  it('says address-unknown when a proxy answers with a page', async () => {
    const url = await served((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
    );
    expect((await failureAt(url)).reason).toBe('address-unknown');
  });
});
