import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { asFunction } from './interfaces.ts';

/** Invokes a function every night (UTC). Lambda repeats a failed call twice. */
export class Nightly extends Construct {
  constructor(scope: Construct, id: string, target: Alias, name: string) {
    super(scope, id);
    new Rule(this, 'Rule', {
      description: `Talan: ${name}, every night`,
      schedule: Schedule.cron({ hour: '1', minute: '17' }),
      targets: [new LambdaFunction(asFunction(target))],
    });
  }
}
