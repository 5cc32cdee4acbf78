import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import {
  brokenRuns,
  functionErrors,
  indexThrottles,
  minutelyRuns,
  serverErrors,
  tableThrottles,
  talanMetric,
  throttles,
  type Watched,
} from './watch-metrics.ts';

const WHOLE_WIDTH = 24;

const introduction = (stage: string): string =>
  [
    `# Talan, ${stage}`,
    'All alarms grey or green: Talan works. A red one: open the runbook of the same name in docs/runbooks/.',
    'The first row of graphs is about statements and their record, the second about what may hold them up, the third about the machinery.',
    'Nothing here decides about a statement: what happened to one is in its journal, on its page.',
  ].join('\n\n');

const row = (...graphs: [title: string, ...metrics: IMetric[]][]) =>
  graphs.map(
    ([title, ...left]) =>
      new GraphWidget({ title, left, width: WHOLE_WIDTH / graphs.length, leftYAxis: { min: 0 } }),
  );

const statements = (watched: Watched) => {
  const { machine } = watched.app.workflow;
  const runs = { statistic: Stats.SUM, period: Duration.minutes(5) };
  const time = (statistic: string, label: string) =>
    talanMetric(watched, 'TimeToApproval', { statistic, label });
  const drafting = (statistic: string, label: string) =>
    talanMetric(watched, 'DraftingTime', { statistic, label });
  return row(
    [
      'Statements under way',
      machine.metricStarted({ ...runs, label: 'begun' }),
      machine.metricSucceeded({ ...runs, label: 'done' }),
      brokenRuns(watched),
    ],
    [
      'From request to approval (s)',
      time(Stats.p(50), 'half of them'),
      time(Stats.p(90), '9 of 10'),
    ],
    [
      'Writing a draft (ms)',
      drafting(Stats.p(50), 'half of them'),
      drafting(Stats.p(90), '9 of 10'),
    ],
    [
      'Record and newsroom',
      talanMetric(watched, 'AlteredPages', { label: 'altered pages' }),
      talanMetric(watched, 'UnreadableRecords', { label: 'unreadable records' }),
      talanMetric(watched, 'ForeignWords', { label: 'posts altered or gone' }),
      talanMetric(watched, 'AnchorFailures', { label: 'anchors not noted' }),
    ],
  );
};

const holdUps = (watched: Watched) =>
  row(
    ['Questions nobody answered', talanMetric(watched, 'Unanswered', { label: 'unanswered' })],
    [
      'Channels and mails that failed',
      talanMetric(watched, 'ChannelFailures', { label: 'failed' }),
    ],
    [
      "Drafts by the playbook in the model's place",
      talanMetric(watched, 'Fallbacks', { label: 'fallbacks' }),
    ],
    ['Findings of the tone rules', talanMetric(watched, 'Findings', { label: 'findings' })],
  );

const machinery = (watched: Watched) => {
  const { api } = watched.app.web;
  return row(
    [
      'Requests to the web app',
      api.metricCount({ statistic: Stats.SUM, label: 'requests' }),
      api.metricClientError({ statistic: Stats.SUM, label: 'refused (4xx)' }),
      serverErrors(watched),
    ],
    ['Its answers take (ms, 95 of 100)', api.metricLatency({ statistic: Stats.p(95) })],
    [
      'Functions, sweep and due',
      functionErrors(watched),
      throttles(watched),
      minutelyRuns(watched, 'sweep'),
      minutelyRuns(watched, 'due'),
      talanMetric(watched, 'SweepMends', { label: 'mended by the sweep' }),
      talanMetric(watched, 'RunsGivenUp', { label: 'given up by the sweep' }),
      talanMetric(watched, 'DueDelay', { statistic: Stats.MAXIMUM, label: 'due and late (s)' }),
    ],
    ['Table and indexes', tableThrottles(watched), ...indexThrottles(watched)],
  );
};

/** One page for the duty officer: alarms, statements, their delays, and the machinery behind them. */
export const createDashboard = (
  scope: Construct,
  id: string,
  watched: Watched,
  alarms: Alarm[],
): Dashboard =>
  new Dashboard(scope, id, {
    dashboardName: `talan-${watched.stage}`,
    defaultInterval: Duration.hours(6),
    widgets: [
      [new TextWidget({ markdown: introduction(watched.stage), width: WHOLE_WIDTH, height: 4 })],
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: WHOLE_WIDTH, height: 3 })],
      statements(watched),
      holdUps(watched),
      machinery(watched),
    ],
  });
