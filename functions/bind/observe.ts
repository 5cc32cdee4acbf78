import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { createLog } from '#adapters/powertools/powertools-log.ts';
import { createMetrics } from '#adapters/powertools/powertools-metrics.ts';
import { withoutWords } from '#adapters/powertools/without-words.ts';
import { thrown } from '#domain/observe/log.ts';

/**
 * A function's log and metrics, and `handlerOf`, which turns its work into a Lambda handler. Log lines carry
 * the id of the request; metrics are written when an invocation ends; errors leave without their messages.
 * Events are never logged, whatever the environment says: they hold task tokens and cookies.
 */
export const observe = () => {
  const logger = new Logger();
  const meter = new Metrics();
  const log = createLog(logger);
  // Powertools' own middleware warns about each invocation that measures nothing.
  const writeMetrics = () => {
    if (meter.hasStoredMetrics()) meter.publishStoredMetrics();
  };
  return {
    log,
    metrics: createMetrics(meter),
    handlerOf: <Event, Answer>(work: (event: Event) => Promise<Answer>) =>
      middy<Event, Answer>()
        .use({
          after: writeMetrics,
          onError: (request) => {
            writeMetrics();
            log.warn('FUNCTION_FAILED', thrown(request.error));
            request.error = withoutWords(request.error);
          },
        })
        .use(injectLambdaContext(logger, { logEvent: false }))
        .handler((event) => work(event)),
  };
};
