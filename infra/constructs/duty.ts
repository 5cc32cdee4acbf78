import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** How the duty officers are told: a mail each, after they have confirmed to AWS once. */
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
