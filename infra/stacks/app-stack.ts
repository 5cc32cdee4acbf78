import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ListSenders } from '#domain/channel/accounts.ts';
import { AfterDeployment } from '../constructs/after-deployment.ts';
import { DataLayer } from '../constructs/data-layer.ts';
import { ListEvents } from '../constructs/list-events.ts';
import { Minutely } from '../constructs/minutely.ts';
import { Nightly } from '../constructs/nightly.ts';
import type { OwnDomain } from '../constructs/own-domain.ts';
import { type Federation, PoolSignIn } from '../constructs/pool-sign-in.ts';
import { SesMail, type SesMailProps } from '../constructs/ses-mail.ts';
import { StatementMachine } from '../constructs/statement-machine.ts';
import { WebApi } from '../constructs/web-api.ts';
import { createFunctions, type Functions, type ModelSettings } from './app-functions.ts';
import { grantRights } from './app-rights.ts';
import type { DataStack } from './data-stack.ts';
import type { NewsroomStack } from './newsroom-stack.ts';

export interface AppProps extends StackProps {
  stage: string;
  isExercise: boolean;
  /** Folders of the bundles and of the layer's files. */
  bundles: string;
  layerFolder: string;
  data: DataStack;
  newsroom: NewsroomStack;
  mail: SesMailProps;
  model: ModelSettings | undefined;
  channels: readonly string[];
  lists: ListSenders;
  ownDomain: OwnDomain | undefined;
  federation: Federation | undefined;
  logDays: number;
  webConcurrency: number | undefined;
}

/** Functions, workflow, API, sweep and mail: everything that works, and nothing that lasts. */
export class AppStack extends Stack {
  readonly functions: Functions;
  readonly workflow: StatementMachine;
  readonly web: WebApi;

  constructor(scope: Construct, id: string, props: AppProps) {
    super(scope, id, props);
    const { stage, logDays, ownDomain, layerFolder, data, federation } = props;
    const mail = new SesMail(this, 'Mail', props.mail);
    const listEvents = new ListEvents(this, 'ListEvents', { stage });
    const { api, origin } = data.address;
    this.web = new WebApi(this, 'WebApi', { api, logDays, ownDomain });
    const { pool } = data.people;
    const signIn = new PoolSignIn(this, 'SignIn', { stage, pool, origin, federation });
    this.functions = createFunctions(this, {
      ...props,
      layer: new DataLayer(this, 'Data', { stage, folder: layerFolder }),
      origin,
      signIn: signIn.environment,
      mailFrom: mail.from,
      listSet: listEvents.configurationSet.configurationSetName,
    });
    this.workflow = this.#workflow(props);
    grantRights(this.functions, { ...props, workflow: this.workflow, mail, listEvents });
    listEvents.tell(this.functions.noteReturns.live);
    this.web.answerWith(this.functions.web.live);
    new Minutely(this, 'EveryMinute', this.functions.sweep.live, 'the sweep');
    new Minutely(this, 'EveryMinuteDue', this.functions.due.live, 'what is due');
    new Minutely(this, 'EveryMinutePoll', this.functions.poll.live, 'what was said about us');
    new Nightly(
      this,
      'EveryNight',
      this.functions.noteHeads.live,
      'notes the newest entry of every journal',
    );
    new Nightly(
      this,
      'EveryNightRetain',
      this.functions.retain.live,
      'erases words whose time is over',
    );
    const after = new AfterDeployment(this, 'AfterDeployment', this.functions.prepareNewsroom.live);
    // The function that has the model's key already.
    if (props.model) after.tell(this.functions.draft.live, { tryModel: true });
    this.#outputs(mail, origin);
  }

  #workflow({ stage, logDays }: AppProps): StatementMachine {
    const { route, draft, checkTone, askApproval, publish, recordOutcome, sweep, due, web } =
      this.functions;
    const workflow = new StatementMachine(this, 'Workflow', {
      stage,
      logDays,
      steps: {
        Route: route.live,
        Draft: draft.live,
        CheckTone: checkTone.live,
        AskApproval: askApproval.live,
        Publish: publish.live,
        RecordOutcome: recordOutcome.live,
      },
    });
    for (const each of [sweep, due, web]) {
      each.handler.addEnvironment('TALAN_STATE_MACHINE', workflow.machine.stateMachineArn);
    }
    return workflow;
  }

  #outputs(mail: SesMail, origin: string): void {
    new CfnOutput(this, 'AppAddress', { value: origin });
    if (this.web.dnsTarget !== undefined) {
      const description = "The app's own domain is a CNAME to this";
      new CfnOutput(this, 'AppDnsTarget', { description, value: this.web.dnsTarget });
    }
    for (const [i, { name, value }] of mail.dkimRecords.entries()) {
      const description = "A CNAME record that proves the sender's domain";
      new CfnOutput(this, `MailRecord${i + 1}`, { description, value: `${name} CNAME ${value}` });
    }
  }
}
