import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { JournalName } from '#domain/journal/journal-names.ts';
import { tableShape } from '../table-shape.ts';
import { allow } from './allow.ts';

const { partitionKey, sortKey, indexes, timeToLive } = tableShape;
type Index = keyof typeof indexes;

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** Which journals a role may read, and which it may append to. */
export interface JournalRights {
  reads?: readonly JournalName[];
  writes: readonly JournalName[];
}

// The partition keys of all journals of one name.
const streamsOf = (journal: string): string => `${journal}#*`;

/** Operations of DynamoDB that the functions send. */
const OPERATIONS = [
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchGetItem',
  'Query',
  'TransactWriteItems',
];

export interface TableProps {
  /** The table can be restored this far back. */
  backupDays: number;
  /** Whether the table outlives its stack. */
  keep: boolean;
  /** Name of a table that was restored from this one's backups and is used in its place. */
  restored: string | undefined;
}

// The partition keys of an index (`head.ts`): one for all of a journal, or one for each list; what waits for
// a person lies beside what belongs together.
const listKeys = (journal: string, index: Index): string[] => {
  if (index === 'all' || index === 'open') return [journal];
  return index === 'group' ? [streamsOf(journal), `${journal}@*`] : [streamsOf(journal)];
};

/**
 * The one table: journal, lists, sessions, task tokens, the newsroom's register. Each `grant` allows the
 * commands of one file of `functions/adapters/dynamodb/`, on the partition keys that it uses; a transaction needs
 * the actions inside it.
 */
export class TalanTable extends Construct {
  readonly name: string;
  readonly #arn: string;
  readonly #inUse: TableV2 | ITableV2;

  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id);
    const own = this.#create(props);
    this.#inUse = props.restored ? TableV2.fromTableName(this, 'Restored', props.restored) : own;
    this.name = this.#inUse.tableName;
    this.#arn = this.#inUse.tableArn;
    // Other stacks can change to a restored table and back only while the values that they used stay exported.
    for (const value of [own.tableName, own.tableArn]) Stack.of(this).exportValue(value);
  }

  /** One of DynamoDB's metrics for each operation that the functions send. */
  metricsByOperation(name: string, options: MetricOptions): Metric[] {
    return OPERATIONS.map((Operation) => this.#metric(name, { Operation }, options));
  }

  /** One of DynamoDB's metrics for each index. */
  metricsByIndex(name: string, options: MetricOptions): Metric[] {
    return Object.keys(indexes).map((index) =>
      this.#metric(name, { GlobalSecondaryIndexName: index }, { ...options, label: index }),
    );
  }

  #metric(name: string, dimensions: Record<string, string>, options: MetricOptions): Metric {
    const dimensionsMap = { TableName: this.name, ...dimensions };
    return this.#inUse.metric(name, { ...options, dimensionsMap });
  }

  #create({ backupDays, keep }: TableProps): TableV2 {
    return new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, { key, sort }]) => ({
        indexName,
        partitionKey: text(key),
        sortKey: text(sort),
        projectionType: ProjectionType.KEYS_ONLY,
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: backupDays,
      },
      timeToLiveAttribute: timeToLive,
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Allows reading single states, and appending to those that it writes (`state-journal.ts`). */
  grantJournals(role: IRole, { reads = [], writes }: JournalRights): void {
    const used = [...reads, ...writes].map(streamsOf);
    this.#grant(role, ['GetItem', 'ConditionCheckItem'], used);
    this.#grant(role, ['PutItem'], writes.map(streamsOf));
    if (writes.length === 0) return;
    // What waits for someone is on a list of theirs; what is to be done later falls due; what is open is
    // counted.
    this.#grant(role, ['PutItem', 'DeleteItem'], ['waits-for#*', 'due#*']);
    this.#grant(role, ['UpdateItem'], ['open-count#*']);
  }

  /** Allows counting who has read what staff were told (`staff-reads.ts`). */
  grantStaffReads(role: IRole): void {
    this.#grant(role, ['PutItem', 'UpdateItem', 'Query'], ['staff-reads#*']);
  }

  /** Allows reading how many states are open (`open-counts.ts`). */
  grantCounts(role: IRole): void {
    this.#grant(role, ['GetItem'], ['open-count#*']);
  }

  /** Allows reading what is due, besides what whoever writes a journal may do (`due-items.ts`). */
  grantDueItems(role: IRole): void {
    this.#grant(role, ['Query'], ['due#*']);
  }

  /** Allows reading lists of these journals (`lists.ts`). */
  grantLists(role: IRole, lists: Partial<Record<JournalName, readonly Index[]>>): void {
    for (const [journal, names] of Object.entries(lists)) {
      this.#grant(role, ['BatchGetItem'], [streamsOf(journal)]);
      for (const index of names) {
        this.#allow(role, ['Query'], `${this.#arn}/index/${index}`, listKeys(journal, index));
      }
    }
  }

  /** Allows reading these journals entry by entry (`entries.ts`). */
  grantEntries(role: IRole, journals: readonly JournalName[]): void {
    this.#grant(role, ['Query'], journals.map(streamsOf));
  }

  /** Allows taking words away (`erase-words.ts`); IAM can't tell words from entries of the same journal. */
  grantErasing(role: IRole, journals: readonly JournalName[]): void {
    this.#grant(role, ['DeleteItem'], journals.map(streamsOf));
  }

  /** Allows everything about sessions (`session-store.ts`). */
  grantSessions(role: IRole): void {
    const actions = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'];
    this.#grant(role, actions, ['sessions#*']);
  }

  /** Allows everything about sign-ins under way (`sign-in-attempt-store.ts`). */
  grantSignInAttempts(role: IRole): void {
    this.#grant(role, ['PutItem', 'DeleteItem'], ['sign-in#*']);
  }

  /** Allows everything about nonces (`nonce-store.ts`). */
  grantNonces(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem', 'DeleteItem'], ['nonce#*']);
  }

  /** Allows keeping, counting and reading mentions (`mention-store.ts`, `volume-counts.ts`, …). */
  grantMentions(role: IRole): void {
    this.#grant(role, ['PutItem'], ['seen#*', 'mention#*', 'author#*']);
    this.#grant(role, ['UpdateItem', 'Query'], ['volume#*']);
    this.#grant(role, ['Query'], ['mention#*']);
    this.#grant(role, ['GetItem', 'PutItem'], ['baseline#*']);
  }

  /** Allows finding and erasing what one author said (`author-mentions.ts`). */
  grantAuthorMentions(role: IRole): void {
    this.#grant(role, ['Query', 'DeleteItem'], ['mention#*']);
  }

  /** Allows noting and reading what groups of comments are known by (`group-book.ts`). */
  grantGroups(role: IRole): void {
    this.#grant(role, ['PutItem', 'Query'], ['groups#*']);
  }

  /** Allows reading how sources stand (`source-state-reader.ts`). */
  grantReadSourceStates(role: IRole): void {
    this.#grant(role, ['Query'], ['source-states']);
  }

  /** Allows keeping how sources stand (`source-states.ts`). */
  grantSourceStates(role: IRole): void {
    this.#grant(role, ['PutItem', 'Query'], ['source-states']);
  }

  /** Allows keeping the last call for urgent comments (`urgent-calls.ts`). */
  grantUrgentCalls(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem'], ['urgent-call#*']);
  }

  /** Allows knowing which calls of senders were received (`received-calls.ts`). */
  grantReceivedCalls(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem'], ['webhook#*']);
  }

  /** Allows keeping the sweep's place (`bookmark.ts`). */
  grantBookmark(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem'], ['sweep']);
  }

  /** Allows everything about task tokens (`task-token-store.ts`). */
  grantTokens(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem', 'DeleteItem'], ['task-token#*']);
  }

  /** Allows everything about sessions and tokens of channels (`channel-tokens.ts`). */
  grantChannelTokens(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem', 'DeleteItem'], ['token#*']);
  }

  /** Allows reading how accounts stand (`account-health-reader.ts`). */
  grantReadAccountHealth(role: IRole): void {
    this.#grant(role, ['GetItem'], ['account-health#*']);
  }

  /** Allows keeping how accounts stand (`account-healths.ts`). */
  grantAccountHealth(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem'], ['account-health#*']);
  }

  /** Allows everything about words on their way to lists (`dispatches.ts`). */
  grantDispatches(role: IRole): void {
    this.#grant(role, ['GetItem', 'PutItem', 'DeleteItem', 'Query'], ['dispatch#*']);
  }

  /** Allows reading to whom lists send nothing more (`list-stop-reader.ts`). */
  grantReadListStops(role: IRole): void {
    this.#grant(role, ['Query'], ['list-stops#*']);
  }

  /** Allows noting to whom lists send nothing more (`list-stops.ts`). */
  grantListStops(role: IRole): void {
    this.#grant(role, ['PutItem'], ['list-stops#*']);
  }

  /** Allows counting which mails to lists came back (`mail-return-reader.ts`). */
  grantReadMailReturns(role: IRole): void {
    this.#grant(role, ['Query'], ['mail-returns#*']);
  }

  /** Allows noting which mails to lists came back (`mail-returns.ts`). */
  grantMailReturns(role: IRole): void {
    this.#grant(role, ['PutItem'], ['mail-returns#*']);
  }

  /** Allows keeping pictures of posts in other planners (`picture-store.ts`). */
  grantKeepPictures(role: IRole): void {
    this.#grant(role, ['PutItem'], ['picture#*']);
  }

  /** Allows reading them (`picture-reader.ts`). */
  grantReadPictures(role: IRole): void {
    this.#grant(role, ['Query'], ['picture#*']);
  }

  /** Allows everything about the newsroom's register (`newsroom-register.ts`). */
  grantNewsroomRegister(role: IRole): void {
    const keys = ['newsroom', 'newsroom-page#*', 'newsroom-thread#*'];
    this.#grant(role, ['GetItem', 'PutItem', 'DeleteItem', 'Query'], keys);
  }

  #grant(role: IRole, actions: string[], keys: string[]): void {
    this.#allow(role, actions, this.#arn, keys);
  }

  // All these actions name a partition key, so that `ForAllValues` never compares nothing.
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
  #allow(role: IRole, actions: string[], resource: string, keys: string[]): void {
    const named = actions.map((action) => `dynamodb:${action}`);
    allow(role, named, [resource], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
    });
  }
}
