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
  | 'ForeignWords'
  | 'DueDelay'
  | 'AlteredPages'
  | 'AnchorFailures'
  | 'UnreadableRecords'
  | 'Unanswered'
  | 'SweepMends'
  | 'RunsGivenUp';

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

// CloudWatch adds ten metrics at most. What runs every minute, and who notes what came back, has alarms of its own.
const handlers = ({ app }: Watched) => {
  const { sweep, due, poll, noteReturns } = app.functions;
  const others = [sweep, due, poll, noteReturns];
  return Object.values(app.functions)
    .filter((each) => !others.includes(each))
    .map(({ handler }) => handler);
};
const perPeriod = { statistic: Stats.SUM, period: Duration.minutes(5) };

/** Errors that left a function, by a defect or because a service did not answer. */
export const functionErrors = (watched: Watched): IMetric =>
  sumOf(
    'errors',
    handlers(watched).map((handler) => handler.metricErrors(perPeriod)),
  );

/** Calls of who notes which mails to lists came back, that did not come to their end. */
export const lostReturns = ({ app }: Watched): IMetric =>
  app.functions.noteReturns.handler.metricErrors(perPeriod);

/** Calls that Lambda or Step Functions delayed; those at night may be, nobody waits for them. */
export const throttles = (watched: Watched): IMetric => {
  const { noteHeads, retain } = watched.app.functions;
  const nightly = [noteHeads.handler, retain.handler];
  const awaited = handlers(watched).filter((handler) => !nightly.includes(handler));
  return sumOf('throttled', [
    ...awaited.map((handler) => handler.metricThrottles(perPeriod)),
    watched.app.workflow.machine.metricThrottled(perPeriod),
  ]);
};

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

/** How often a minute one of the functions that run every minute came to its end. */
export const minutelyRuns = ({ app }: Watched, name: 'sweep' | 'due' | 'poll'): IMetric => {
  const perMinute = { statistic: Stats.SUM, period: Duration.minutes(1) };
  const { handler } = app.functions[name];
  return new MathExpression({
    label: name,
    // Ids of metrics must differ in a graph that shows both functions.
    expression: `FILL(${name}Invocations, 0) - FILL(${name}Errors, 0)`,
    usingMetrics: {
      [`${name}Invocations`]: handler.metricInvocations(perMinute),
      [`${name}Errors`]: handler.metricErrors(perMinute),
    },
    period: Duration.minutes(1),
  });
};

/** Requests that the web app or the API in front of it answered with a server error. */
export const serverErrors = ({ app }: Watched): IMetric => app.web.api.metricServerError(perPeriod);
