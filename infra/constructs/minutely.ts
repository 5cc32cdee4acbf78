import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { asFunction } from './interfaces.ts';

/** Invokes a function every minute. A failed call is not repeated, because the next one follows anyway. */
export class Minutely extends Construct {
  constructor(scope: Construct, id: string, target: Alias, name: string) {
    super(scope, id);
    target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'Rule', {
      description: `Talan: ${name}, every minute`,
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(asFunction(target))],
    });
  }
}
