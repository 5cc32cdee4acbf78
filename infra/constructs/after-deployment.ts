import { Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { asFunction } from './interfaces.ts';

/**
 * Invokes a function after each deployment of this stack. An event does it, not a custom resource, which would
 * bring a foreign function with rights of its own and make deployments wait for the newsroom.
 */
export class AfterDeployment extends Construct {
  constructor(scope: Construct, id: string, target: Alias) {
    super(scope, id);
    new Rule(this, 'Rule', {
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
  }
}
