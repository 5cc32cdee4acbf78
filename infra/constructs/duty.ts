import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface DutyProps {
  /** Addresses of the duty officers. */
  officers: readonly string[];
  /** How the names of the alarms begin that may use the topic. */
  alarmPrefix: string;
}

/** The topic that mails the duty officers. Each must confirm a first mail from AWS. */
export class Duty extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { officers, alarmPrefix }: DutyProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Talan', enforceSSL: true });
    this.#letAlarmsPublish(alarmPrefix);
    for (const address of officers) {
      this.topic.addSubscription(new EmailSubscription(address));
    }
  }

  // A topic without a policy of its own takes messages from its account's alarms. The policy that enforces TLS
  // replaces that default, so it must allow them too:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/US_SetupSNSTopic.html
  #letAlarmsPublish(alarmPrefix: string): void {
    const stack = Stack.of(this);
    const alarms = stack.formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: `${alarmPrefix}*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: { 'aws:SourceArn': alarms },
        },
      }),
    );
  }
}
