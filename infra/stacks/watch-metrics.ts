import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AppStack } from './app-stack.ts';
import type { DataStack } from './data-stack.ts';

/** The stacks that are measured. */
export interface Watched {
  stage: string;
  app: AppStack;
  data: DataStack;
}

/** Names of the functions' own metrics, as in `functions/domain/observe/metrics.ts`. */
export type TalanMetric =
  | 'DraftingTime'
  | 'Fallbacks'
  | 'Findings'
  | 'TimeToApproval'
  | 'ChannelFailures'
  | 'AlteredPages'
  | 'AnchorFailures'
  | 'Unanswered'
  | 'SweepMends';

interface MetricOptions {
  statistic?: string;
  minutes?: number;
  label?: string;
}

/** One of these metrics, over all functions of the stage. */
export const talanMetric = (
  { stage }: Watched,
  metricName: TalanMetric,
  { statistic = Stats.SUM, minutes = 5, label }: MetricOptions = {},
): Metric =>
  new Metric({
    namespace: 'Talan',
    metricName,
    dimensionsMap: { service: `talan-${stage}` },
    statistic,
    period: Duration.minutes(minutes),
    ...(label && { label }),
  });

const sumOf = (label: string, metrics: readonly IMetric[], minutes = 5): MathExpression => {
  const named = metrics.map((metric, i): [string, IMetric] => [`${label}${i}`, metric]);
  return new MathExpression({
    label,
    // A metric without a value does not exist yet, so it counts as 0.
    expression: named.map(([name]) => `FILL(${name}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(named),
    period: Duration.minutes(minutes),
  });
};

const handlers = ({ app }: Watched) => Object.values(app.functions).map(({ handler }) => handler);
const perPeriod = { statistic: Stats.SUM, period: Duration.minutes(5) };

/** Errors that left a function, by a defect or because a service did not answer. */
export const functionErrors = (watched: Watched): IMetric =>
  sumOf(
    'errors',
    handlers(watched).map((handler) => handler.metricErrors(perPeriod)),
  );

// CloudWatch adds ten metrics at most. What runs at night waits for nobody, and Lambda tries it again.
const throttledHandlers = (watched: Watched) => {
  const nightly = watched.app.functions.noteHeads.handler;
  return handlers(watched).filter((handler) => handler !== nightly);
};

/** Calls that Lambda or Step Functions delayed. */
export const throttles = (watched: Watched): IMetric =>
  sumOf('throttled', [
    ...throttledHandlers(watched).map((handler) => handler.metricThrottles(perPeriod)),
    watched.app.workflow.machine.metricThrottled(perPeriod),
  ]);

/**
 * Requests that the table or one of its indexes delayed. DynamoDB measures these only while there are some, and
 * alarms on its metrics stay as they are when nothing is measured. So the sum also holds a metric that always
 * has a value, which makes it 0 again.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export const tableThrottles = ({ data, app }: Watched): IMetric => {
  const requests = data.table.metricsByOperation('ThrottledRequests', perPeriod);
  const named = requests.map((metric, i): [string, IMetric] => [`throttled${i}`, metric]);
  const zero = new MathExpression({
    expression: 'sweeps * 0',
    usingMetrics: { sweeps: app.functions.sweep.handler.metricInvocations(perPeriod) },
    period: perPeriod.period,
  });
  return new MathExpression({
    label: 'throttled',
    expression: `SUM([${named.map(([name]) => `FILL(${name}, 0)`).join(', ')}, zero])`,
    usingMetrics: { ...Object.fromEntries(named), zero },
    period: perPeriod.period,
  });
};

/** Writes that an index delayed, which delays every write to the table. */
export const indexThrottles = ({ data }: Watched): IMetric[] =>
  data.table.metricsByIndex('WriteThrottleEvents', perPeriod);

/** Runs of the workflow that failed, timed out or were aborted. */
export const brokenRuns = ({ app }: Watched): IMetric => {
  const { machine } = app.workflow;
  const endings = [machine.metricFailed, machine.metricTimedOut, machine.metricAborted];
  return sumOf(
    'broken',
    endings.map((metric) => metric.call(machine, perPeriod)),
  );
};

/** Successful sweeps a minute. */
export const sweeps = ({ app }: Watched): IMetric => {
  const perMinute = { statistic: Stats.SUM, period: Duration.minutes(1) };
  const { handler } = app.functions.sweep;
  return new MathExpression({
    label: 'sweeps',
    expression: 'FILL(invocations, 0) - FILL(errors, 0)',
    usingMetrics: {
      invocations: handler.metricInvocations(perMinute),
      errors: handler.metricErrors(perMinute),
    },
    period: Duration.minutes(1),
  });
};

/** Requests that the web app or the API in front of it answered with a server error. */
export const serverErrors = ({ app }: Watched): IMetric => app.web.api.metricServerError(perPeriod);
