import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { asFunction } from './interfaces.ts';

/** What SES says of mails to lists that came back, on its way to a function. */
export class ListEvents extends Construct {
  /** Names the mails of which SES says it. */
  readonly configurationSet: ConfigurationSet;
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { stage }: { stage: string }) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.configurationSet = new ConfigurationSet(this, 'Set', {
      configurationSetName: `talan-${stage}-lists`,
    });
    this.configurationSet.addEventDestination('Returned', {
      destination: EventDestination.snsTopic(this.#topic),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
  }

  /** Invokes a function with what SES says. */
  tell(target: Alias): void {
    this.#topic.addSubscription(new LambdaSubscription(asFunction(target)));
  }
}
