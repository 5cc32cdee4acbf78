import { Duration, Stack } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { asFunction } from './interfaces.ts';

const ASK_AGAIN_MINUTES = 5;

/**
 * Invokes a function after each deployment of this stack. An event does it, not a custom resource, which would
 * bring a foreign function with rights of its own and make deployments wait for the newsroom. A new rule misses the
 * first events, so the function is also asked every few minutes to do what it has not done yet.
 */
export class AfterDeployment extends Construct {
  readonly #rule: Rule;

  constructor(scope: Construct, id: string, target: Alias) {
    super(scope, id);
    this.#rule = new Rule(this, 'Rule', {
      description: 'Talan: prepares the newsroom after a deployment',
      eventPattern: {
        source: ['aws.cloudformation'],
        detailType: ['CloudFormation Stack Status Change'],
        detail: {
          'stack-id': [Stack.of(this).stackId],
          'status-details': { status: ['CREATE_COMPLETE', 'UPDATE_COMPLETE'] },
        },
      },
      targets: [new LambdaFunction(asFunction(target))],
    });
    new Rule(this, 'UntilDone', {
      description: 'Talan: prepares the newsroom where no event of a deployment did',
      schedule: Schedule.rate(Duration.minutes(ASK_AGAIN_MINUTES)),
      targets: [
        new LambdaFunction(asFunction(target), {
          event: RuleTargetInput.fromObject({ unlessPrepared: true }),
        }),
      ],
    });
  }

  /** After each deployment but those whose event a new rule misses, also invokes a function with this event. */
  tell(target: Alias, event: object): void {
    const input = RuleTargetInput.fromObject(event);
    this.#rule.addTarget(new LambdaFunction(asFunction(target), { event: input }));
  }
}
