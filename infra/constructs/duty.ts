import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The topic that mails the duty officers. Each must confirm a first mail from AWS. */
export class Duty extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, officers: readonly string[]) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Talan', enforceSSL: true });
    for (const address of officers) {
      this.topic.addSubscription(new EmailSubscription(address));
    }
  }
}
