import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { nameless } from '#adapters/powertools/nameless.ts';
import { createLog } from '#adapters/powertools/powertools-log.ts';
import { createMetrics } from '#adapters/powertools/powertools-metrics.ts';
import { errorName } from '#domain/observe/log.ts';

/**
 * A function's log and metrics, and what makes a handler of its work: every invocation's lines carry
 * its request id, its metrics are written when it ends, and what it throws leaves without words.
 * Events are never logged, whatever the environment says: they hold task tokens and cookies.
 */
export const observe = () => {
  const logger = new Logger();
  const meter = new Metrics();
  const log = createLog(logger);
  // Not Powertools' own middleware, which complains of each invocation that measures nothing.
  const publish = () => {
    if (meter.hasStoredMetrics()) meter.publishStoredMetrics();
  };
  return {
    log,
    metrics: createMetrics(meter),
    handlerOf: <Event, Answer>(work: (event: Event) => Promise<Answer>) =>
      middy<Event, Answer>()
        .use({
          after: publish,
          onError: (request) => {
            publish();
            log.warn('FUNCTION_FAILED', { error: errorName(request.error) });
            request.error = nameless(request.error);
          },
        })
        .use(injectLambdaContext(logger, { logEvent: false }))
        .handler((event) => work(event)),
  };
};
