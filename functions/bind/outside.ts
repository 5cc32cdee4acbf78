import type { SFNClient } from '@aws-sdk/client-sfn';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import type { Table } from '#adapters/dynamodb/table-keys.ts';
import type { Mailer } from '#adapters/notify/mail.ts';
import type { SmsSender } from '#adapters/notify/sms.ts';
import type { AccountReaders } from '#domain/channel/accounts.ts';
import type { AccountChannel } from '#domain/channel/channel.ts';
import type { PlannerAccounts } from '#domain/channel/planner-accounts.ts';
import type { Senders } from '#domain/intake/senders.ts';
import type { Anchors } from '#domain/journal/anchor.ts';
import type { ModelConfiguration } from '#domain/model/configuration.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import type { Carriers } from '#domain/recipients/carrier.ts';
import type { RecipientLists } from '#domain/recipients/recipient-list.ts';
import type { MemberClaim } from '#domain/sign-in/sign-in.ts';
import type { ChatAccounts } from '#domain/staff/chat-accounts.ts';

/** Everything that differs between AWS and one machine: the ports of both are bound to these values. */
export interface Outside {
  /** Folder with plan, prompts and web assets, as `writeLayer` writes them. */
  layerFolder: string;
  table: Table;
  stepFunctions: SFNClient;
  stateMachineArn: string;
  /** Scheme and host of the app, such as `https://talan.example.org`. */
  origin: string;
  newsroomStore: NewsroomStore;
  /** The same files, for functions that only look at them. */
  newsroomReader: Pick<NewsroomStore, 'read'>;
  /** Scheme and host of the newsroom for its readers. */
  newsroomUrl: string;
  /** The second place for the hashes of journals. */
  anchors: Anchors;
  accounts: AccountReaders;
  /** Who is on the lists of mails and text messages. */
  recipientLists: RecipientLists;
  carriers: Carriers;
  /** The channels that Talan posts to with an account. */
  connected: readonly AccountChannel[];
  /** Folder whose feeds are read, on one machine. */
  feedFolder: string | undefined;
  /** Whether what is asked at an IP address may be asked: the public internet. */
  mayReach: (address: string) => boolean;
  /** Who may send what was said about us. */
  senders: () => Promise<Senders>;
  /** The key of marks: of authors, of recipients, and of short texts that are not kept themselves. */
  markKey: () => Promise<string>;
  /** The chats at work in which staff are told. */
  chatAccounts: () => Promise<ChatAccounts>;
  /** The accounts in other planners. */
  plannerAccounts: () => Promise<PlannerAccounts>;
  mailer: Mailer;
  smsSender: SmsSender;
  /** Phone numbers by person's id, in E.164. */
  phones: () => Promise<Readonly<Record<string, string>>>;
  /** The model and its endpoint; undefined where none is configured. */
  model: ModelConfiguration | undefined;
  modelKey: () => Promise<string>;
  /**
   * The app's registration at the identity provider. `rolesClaim`: claim of the ID token that lists roles.
   * `memberClaim`: how the organisation's own provider tells its members from guests.
   */
  registration: {
    issuer: string;
    clientId: string;
    rolesClaim?: string | undefined;
    memberClaim?: MemberClaim | undefined;
  };
  log: Log;
  metrics: Metrics;
  now: () => Date;
}

/** The values that a port needs. */
export type Needs<Name extends keyof Outside> = Pick<Outside, Name>;
