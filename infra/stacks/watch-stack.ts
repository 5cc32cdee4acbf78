import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Duty } from '../constructs/duty.ts';
import { alarmPrefix, RunbookAlarm } from '../constructs/runbook-alarm.ts';
import { alarmSpecs } from './watch-alarms.ts';
import { createDashboard } from './watch-dashboard.ts';
import type { Watched } from './watch-metrics.ts';

export interface WatchProps extends StackProps, Watched {
  dutyOfficers: readonly string[];
}

/** Alarms with runbooks, mails to the duty officers, and one dashboard. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { stage, dutyOfficers: officers } = props;
    const { topic } = new Duty(this, 'Duty', { officers, alarmPrefix: alarmPrefix(stage) });
    const alarms = alarmSpecs(props).map(
      (spec) => new RunbookAlarm(this, spec.name, { ...spec, stage, topic }).alarm,
    );
    createDashboard(this, 'Dashboard', props, alarms);
  }
}
