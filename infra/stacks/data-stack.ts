import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AnchorBucket } from '../constructs/anchor-bucket.ts';
import { AppAddress } from '../constructs/app-address.ts';
import { FilledSecret } from '../constructs/filled-secret.ts';
import { MarkSecret } from '../constructs/mark-secret.ts';
import type { OwnDomain } from '../constructs/own-domain.ts';
import { RecipientListBucket } from '../constructs/recipient-lists.ts';
import { TalanTable } from '../constructs/talan-table.ts';
import { TalanUserPool } from '../constructs/talan-user-pool.ts';

export interface DataProps extends StackProps {
  stage: string;
  backupDays: number;
  /** Whether table, secrets and people's accounts outlive the stack. */
  keep: boolean;
  restoredTable: string | undefined;
  ownDomain: OwnDomain | undefined;
  /** Whether it is for exercises: then it has no secret for the account of a channel. */
  isExercise: boolean;
}

/** Everything that lasts: the table with all records, the secrets, the app's address, the accounts of people. */
export class DataStack extends Stack {
  readonly table: TalanTable;
  readonly modelSecret: FilledSecret;
  readonly phonesSecret: FilledSecret;
  readonly blueskySecret: FilledSecret | undefined;
  readonly intakeSecret: FilledSecret;
  readonly chatsSecret: FilledSecret | undefined;
  readonly plannersSecret: FilledSecret | undefined;
  readonly mastodonSecret: FilledSecret | undefined;
  readonly markSecret: MarkSecret;
  readonly address: AppAddress;
  readonly people: TalanUserPool;
  /** The second place for the hashes of journals. */
  readonly anchors: AnchorBucket;
  readonly recipients: RecipientListBucket;

  constructor(scope: Construct, id: string, props: DataProps) {
    const { stage, backupDays, keep, restoredTable: restored, ownDomain, ...others } = props;
    const { isExercise, ...stackProps } = others;
    super(scope, id, { ...stackProps, terminationProtection: keep });
    this.table = new TalanTable(this, 'Talan', { backupDays, keep, restored });
    this.modelSecret = new FilledSecret(this, 'Model', {
      description: `Talan ${stage}: the model's key, {"apiKey":"…"}`,
      initial: '{"apiKey":"none"}',
      keep,
    });
    this.phonesSecret = new FilledSecret(this, 'Phones', {
      description: `Talan ${stage}: phone numbers by person's id, {"writer":"+46…"}`,
      initial: '{}',
      keep,
    });
    const ofAccount = (name: string, description: string) =>
      isExercise ? undefined : new FilledSecret(this, name, { description, initial: '{}', keep });
    this.blueskySecret = ofAccount(
      'Bluesky',
      `Talan ${stage}: the account on Bluesky, {"identifier":"…","password":"…"}`,
    );
    this.intakeSecret = new FilledSecret(this, 'Intake', {
      description: `Talan ${stage}: who may send mentions, {"<sender>":{"secret":"whsec_…"}}`,
      initial: '{}',
      keep,
    });
    this.chatsSecret = ofAccount(
      'Chats',
      `Talan ${stage}: where staff are told, {"slack":{"token":"…","channel":"…"},"teams":{"url":"…"}}`,
    );
    this.plannersSecret = ofAccount(
      'Planners',
      `Talan ${stage}: other planners, {"buffer":{"token":"…"},"postiz":{"server":"…","token":"…"}}`,
    );
    this.mastodonSecret = ofAccount(
      'Mastodon',
      `Talan ${stage}: the account on Mastodon, {"server":"https://…","token":"…"}`,
    );
    this.markSecret = new MarkSecret(this, 'Marks', { stage, keep });
    this.address = new AppAddress(this, 'App', { stage, ownDomain });
    const { origin } = this.address;
    this.people = new TalanUserPool(this, 'People', { stage, keep, origin });
    this.anchors = new AnchorBucket(this, 'Anchors', { keep });
    this.recipients = new RecipientListBucket(this, 'Recipients', { keep });
    new CfnOutput(this, 'RecipientBucket', { value: this.recipients.bucket.bucketName });
    new CfnOutput(this, 'AnchorBucket', { value: this.anchors.bucket.bucketName });
    new CfnOutput(this, 'UserPool', { value: this.people.pool.userPoolId });
    new CfnOutput(this, 'TableName', { value: this.table.name });
    new CfnOutput(this, 'ModelSecret', { value: this.modelSecret.secret.secretName });
    new CfnOutput(this, 'IntakeSecret', { value: this.intakeSecret.secret.secretName });
    new CfnOutput(this, 'PhonesSecret', { value: this.phonesSecret.secret.secretName });
    for (const [name, filled] of [
      ['BlueskySecret', this.blueskySecret],
      ['ChatsSecret', this.chatsSecret],
      ['PlannersSecret', this.plannersSecret],
      ['MastodonSecret', this.mastodonSecret],
    ] as const) {
      if (filled) new CfnOutput(this, name, { value: filled.secret.secretName });
    }
  }
}
