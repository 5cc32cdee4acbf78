import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observe } from '#bind/observe.ts';

const TEXT = 'En vattenledning i Norrby har gått sönder.';
const context = { functionName: 'route', awsRequestId: 'r1' } as Context;
let lines: any[];

beforeEach(() => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  // Which turns metrics off, were it not for this.
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'talan-test');
  vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Talan');
  // Whoever sets this by mistake must not get events into the log.
  vi.stubEnv('POWERTOOLS_LOGGER_LOG_EVENT', 'true');
  lines = [];
  for (const way of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((line: string) => {
      lines.push(JSON.parse(line));
    });
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a function that is observed', () => {
  it('logs codes with the id of the request, and never the event', async () => {
    const { log, handlerOf } = observe();
    const handler = handlerOf(async (_: { text: string }) => {
      log.warn('SWEEP_MENDED', { statementId: 's1' });
      return 'done';
    });
    expect(await handler({ text: TEXT }, context)).toBe('done');
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'WARN',
        message: 'SWEEP_MENDED',
        code: 'SWEEP_MENDED',
        statementId: 's1',
        function_request_id: 'r1',
        service: 'talan-test',
      }),
    ]);
  });

  it('throws on what its work throws, by name and place, without a word of it', async () => {
    class StatementUnknown extends Error {
      override name = 'StatementUnknown';
      readonly text = TEXT;
    }
    const handler = observe().handlerOf(async () => {
      throw new StatementUnknown(TEXT, { cause: new Error(TEXT) });
    });
    const error: any = await handler({}, context).catch((thrown: unknown) => thrown);
    expect(error.name).toBe('StatementUnknown');
    expect(error.stack).toContain('observe.test.ts');
    const said = [error.message, error.stack, JSON.stringify(error), JSON.stringify(lines)];
    expect(said.join()).not.toContain('Norrby');
    expect(error.cause).toBeUndefined();
    expect(lines[0]).toMatchObject({
      code: 'FUNCTION_FAILED',
      error: 'StatementUnknown',
      at: expect.any(String),
    });
  });

  it('measures in the embedded metric format, by a dimension and without it', async () => {
    const { metrics, handlerOf } = observe();
    const handler = handlerOf(async () => {
      metrics.add('DraftingTime', 1200);
      metrics.add('Fallbacks', 1, { reason: 'timeout' });
    });
    await handler({}, context);
    const measured = lines.map(({ _aws, ...values }) => ({ ..._aws.CloudWatchMetrics[0], values }));
    expect(measured).toEqual([
      expect.objectContaining({
        Namespace: 'Talan',
        Dimensions: [['service', 'reason']],
        Metrics: [{ Name: 'Fallbacks', Unit: 'Count' }],
        values: expect.objectContaining({ Fallbacks: 1, reason: 'timeout' }),
      }),
      expect.objectContaining({
        Dimensions: [['service']],
        Metrics: [
          { Name: 'DraftingTime', Unit: 'Milliseconds' },
          { Name: 'Fallbacks', Unit: 'Count' },
        ],
        values: expect.objectContaining({ DraftingTime: 1200, Fallbacks: 1 }),
      }),
    ]);
  });
});
