import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmSpec } from '../constructs/runbook-alarm.ts';
import {
  brokenRuns,
  functionErrors,
  lostReturns,
  minutelyRuns,
  serverErrors,
  tableThrottles,
  talanMetric,
  throttles,
  type Watched,
} from './watch-metrics.ts';

/** One or two drafts by the playbook may be chance (a rule that stayed broken); three mean a failing model. */
const FALLBACKS = 3;
/** A single error is mended by the next retry. */
const ERRORS = 3;
/** The schedules are exact to the minute, so that three minutes of silence are no chance. */
const MINUTES_OF_SILENCE = 3;
/** What is due is handled in the next minute; so late, it is not. */
const SECONDS_LATE = 120;

/** All alarms, the most urgent first. */
export const alarmSpecs = (watched: Watched): AlarmSpec[] => [
  {
    name: 'unanswered-approvals',
    says: 'Nobody who was asked has answered: a statement waits for everyone with the mandate.',
    metric: talanMetric(watched, 'Unanswered'),
    threshold: 1,
  },
  {
    name: 'failing-channel',
    says: 'A channel, or the mails to our own people, did not take what it was given.',
    metric: talanMetric(watched, 'ChannelFailures'),
    threshold: 1,
  },
  {
    name: 'not-our-words',
    says: 'A post of ours does not say what was approved, or is gone.',
    metric: talanMetric(watched, 'ForeignWords'),
    threshold: 1,
  },
  {
    name: 'altered-newsroom',
    says: 'A page in the newsroom’s register is not what its statement’s journal says; it was not written.',
    metric: talanMetric(watched, 'AlteredPages'),
    threshold: 1,
  },
  {
    name: 'unreadable-records',
    says: 'A record of ours can’t be read: lists leave it out.',
    metric: talanMetric(watched, 'UnreadableRecords'),
    threshold: 1,
  },
  {
    name: 'failing-anchors',
    says: 'A published statement’s journal could not be noted in the second place.',
    metric: talanMetric(watched, 'AnchorFailures'),
    threshold: 1,
  },
  {
    name: 'failing-returns',
    says: 'What SES says of mails that came back could not be noted.',
    metric: lostReturns(watched),
    threshold: 1,
  },
  {
    name: 'failing-model',
    says: 'The language model keeps failing: the playbook writes instead.',
    metric: talanMetric(watched, 'Fallbacks', { minutes: 15 }),
    threshold: FALLBACKS,
  },
  {
    name: 'failed-executions',
    says: 'A run of the workflow did not come to its end.',
    metric: brokenRuns(watched),
    threshold: 1,
  },
  {
    name: 'sweep-not-running',
    says: 'The sweep, which mends what a crash leaves behind, has not run for three minutes.',
    metric: minutelyRuns(watched, 'sweep'),
    threshold: 1,
    below: true,
    periods: MINUTES_OF_SILENCE,
  },
  {
    name: 'given-up-runs',
    says: 'Runs of a statement died again and again: it ended without publishing, or in part.',
    metric: talanMetric(watched, 'RunsGivenUp'),
    threshold: 1,
  },
  {
    name: 'due-not-running',
    says: 'What falls due, such as another try on a channel, has not been handled for three minutes.',
    metric: minutelyRuns(watched, 'due'),
    threshold: 1,
    below: true,
    periods: MINUTES_OF_SILENCE,
  },
  {
    name: 'poll-not-running',
    says: 'Nobody has asked for three minutes what is said about us: what is heard there comes late.',
    metric: minutelyRuns(watched, 'poll'),
    threshold: 1,
    below: true,
    periods: MINUTES_OF_SILENCE,
  },
  {
    name: 'due-too-late',
    says: 'Something that fell due was handled more than two minutes late, or fails again and again.',
    metric: talanMetric(watched, 'DueDelay', { statistic: Stats.MAXIMUM, minutes: 1 }),
    threshold: SECONDS_LATE,
    periods: 2,
  },
  {
    name: 'failing-web',
    says: 'The web app answered people with errors.',
    metric: serverErrors(watched),
    threshold: ERRORS,
  },
  {
    name: 'function-errors',
    says: 'Functions ended with errors.',
    metric: functionErrors(watched),
    threshold: ERRORS,
  },
  {
    name: 'throttling',
    says: 'Lambda or Step Functions held calls back: a limit of the account is reached.',
    metric: throttles(watched),
    threshold: 1,
  },
  {
    name: 'throttled-table',
    says: 'The table or one of its indexes held requests back.',
    metric: tableThrottles(watched),
    threshold: 1,
  },
];
