import type { AccountHealths } from '#domain/channel/account-health.ts';
import type { Channel } from '#domain/channel/channel.ts';
import type { CommentRules } from '#domain/comment/rules.ts';
import type { FirstCreations } from '#domain/creation/first-creations.ts';
import type { GroupOf } from '#domain/group/grouper.ts';
import type { Senders } from '#domain/intake/senders.ts';
import type { Journal } from '#domain/journal/journal.ts';
import type { IsListKept } from '#domain/journal/list-keeper.ts';
import type { ReadCount, ReadNotes, Recount } from '#domain/journal/notes.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Mentions, Volumes } from '#domain/mention/mentions.ts';
import type { ReceivedCalls } from '#domain/mention/received-calls.ts';
import type { KnownModel } from '#domain/model/standing.ts';
import type { IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import type { KeyNotifier } from '#domain/notify/key-notifier.ts';
import type { TestNotifier } from '#domain/notify/test-notifier.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import type { Nonces } from '#domain/passkey/nonces.ts';
import type { PasskeyRegistrar } from '#domain/passkey/register.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlanFile, PlanProblems } from '#domain/plan/plan-file.ts';
import type { WriteCalendar } from '#domain/planned/calendar-file.ts';
import type { ReadPicture } from '#domain/planned/picture.ts';
import type { Returns } from '#domain/recipients/return.ts';
import type { Stops } from '#domain/recipients/stop.ts';
import type { Sessions } from '#domain/sign-in/session.ts';
import type { Source, SourceStates } from '#domain/source/source.ts';
import type { StaffReads } from '#domain/staff/staff-reads.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Language } from '#domain/values/language.ts';
import type { Mark } from '#domain/values/mark.ts';
import type { ScanStates } from '#domain/volume/listen.ts';
import type { TaskTokens, Workflow } from '#domain/workflow/workflow.ts';

/** A file of the web app: its body, media type and the hash that its address carries. */
export interface WebAsset {
  body: string;
  type: string;
  hash: string;
}

/** Everything that the web app needs from outside. */
export interface WebDeps {
  journal: Journal;
  /** How much is open, counted beside the journal. */
  readCount: ReadCount;
  /** Sets a count right that a version which did not count has left wrong. */
  recount: Recount;
  /** What lists say of states. */
  readNotes: ReadNotes;
  /** Whether what earlier versions wrote is in the lists of this one. */
  isListKept: IsListKept;
  workflow: Pick<Workflow, 'start' | 'wake'>;
  tokens: TaskTokens;
  sessions: Sessions;
  staffReads: StaffReads;
  nonces: Nonces;
  firstCreations: FirstCreations;
  registrar: PasskeyRegistrar;
  keyNotifier: KeyNotifier;
  incidentNotifier: IncidentNotifier;
  testNotifier: TestNotifier;
  mentions: Mentions;
  volumes: Volumes;
  scanStates: ScanStates;
  /** The group of comments with the same words. */
  groupOf: GroupOf;
  receivedCalls: ReceivedCalls;
  /** To whom lists send nothing more. */
  stops: Pick<Stops, 'note'>;
  readStops: Stops['all'];
  /** Of how many recipients of a version the mail came back. */
  countReturns: Returns['count'];
  /** The mark by which addresses for unsubscribing are known. */
  mark: Mark;
  /** The sources that are asked what is said about us. */
  sources: readonly Source[];
  readSourceStates: SourceStates['list'];
  /** Who may send what was said about us. */
  senders: () => Promise<Senders>;
  plan: Plan;
  /** SHA-256 of the plan's canonical JSON. */
  planVersion: string;
  /** The plan as it is written; undefined where its file holds phone numbers, and is not shown. */
  planFile: PlanFile | undefined;
  planProblems: PlanProblems;
  rules: ToneRules;
  commentRules: CommentRules;
  /** Whether statements of this kind can be drafted; a person writes all others. */
  canDraft: (kind: Kind, language: Language) => boolean;
  /** Whether facts typed in another language can be drafted from: a model translates, templates don't. */
  translates: boolean;
  /** Within how many milliseconds of its request a draft is there, also where the model fails. */
  draftWithinMs: number;
  /** The channels that Talan posts to with an account; to others of their kind people post by hand. */
  connected: readonly Channel[];
  /** How the account on a channel stands; undefined where nobody has asked it yet. */
  readAccountHealth: AccountHealths['read'];
  /** Reads a kept picture of a post in another planner. */
  readPicture: ReadPicture;
  /** How the language model stands; undefined where none is configured. */
  model: () => Promise<KnownModel | undefined>;
  log: Log;
  metrics: Metrics;
  now: () => Date;
  newId: () => string;
  /** A secret of 256 bits that fits into an address. */
  newSecret: () => string;
  writeCalendar: WriteCalendar;
  /** The app's address for people, such as `http://localhost:3000`. */
  origin: string;
  /** A person's phone number in E.164, from deployment settings. */
  phoneOf: (person: string) => Promise<string | undefined>;
  assets: Readonly<Record<string, WebAsset>>;
}
