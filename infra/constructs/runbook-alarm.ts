import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** When a duty officer is called. */
export interface AlarmSpec {
  /** Name of the alarm and of its runbook in `docs/runbooks/`. */
  name: string;
  /** One sentence: what has happened, in the words of the people who use Talan. */
  says: string;
  metric: IMetric;
  /** It goes off at this value, or below it where `below` is set. */
  threshold: number;
  below?: boolean;
  /** For how many periods of the metric; 1 unless set. */
  periods?: number;
}

/** Whom it calls, and which stage it is about. */
export interface RunbookAlarmProps extends AlarmSpec {
  stage: string;
  topic: ITopic;
}

/** An alarm whose message names the runbook that says what to do. */
export class RunbookAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const { stage, topic, name, says, metric, threshold, below = false, periods = 1 } = props;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmName: `talan-${stage}-${name}`,
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
