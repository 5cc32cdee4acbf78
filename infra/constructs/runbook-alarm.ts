import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** When an alarm goes off, and its message. */
export interface AlarmSpec {
  /** Name of the alarm and of its runbook in `docs/runbooks/`. */
  name: string;
  /** One sentence about the cause, in the words of the people who use Talan. */
  says: string;
  metric: IMetric;
  /** The alarm goes off at this value, or below it where `below` is set. */
  threshold: number;
  below?: boolean;
  /** Number of periods of the metric that must be so; 1 unless set. */
  periods?: number;
}

export interface RunbookAlarmProps extends AlarmSpec {
  stage: string;
  topic: ITopic;
}

/** How the names of a stage's alarms begin. */
export const alarmPrefix = (stage: string): string => `talan-${stage}-`;

/** An alarm whose message names the runbook that says what to do. */
export class RunbookAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const { stage, topic, name, says, metric, threshold, below = false, periods = 1 } = props;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmName: `${alarmPrefix(stage)}${name}`,
      alarmDescription: `${says} What to do: docs/runbooks/${name}.md`,
      metric,
      threshold,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(new SnsAction(topic));
    this.alarm.addOkAction(new SnsAction(topic));
  }
}
