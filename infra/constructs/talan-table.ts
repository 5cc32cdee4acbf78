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
import { appendRights, refreshRights } from './beside-states.ts';
import { type ItemRight, type ItemRightName, itemRights } from './item-rights.ts';

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
    this.#grantEach(role, appendRights(writes));
  }

  /** Allows putting states of these journals into their lists anew (`refresh-lists.ts`). */
  grantRefresh(role: IRole, journals: readonly JournalName[]): void {
    const streams = journals.map(streamsOf);
    this.#grant(role, ['GetItem', 'ConditionCheckItem'], streams);
    this.#grant(role, ['PutItem'], streams);
    this.#grantEach(role, refreshRights(journals));
  }

  /**
   * Allows reading states of these journals together, in one request too (`batch-heads.ts`): all keys of a request
   * must be in one statement.
   */
  grantTogether(role: IRole, journals: readonly string[]): void {
    this.#grant(role, ['BatchGetItem'], journals.map(streamsOf));
  }

  /** Allows reading lists of these journals (`lists.ts`). */
  grantLists(role: IRole, lists: Partial<Record<JournalName, readonly Index[]>>): void {
    this.grantTogether(role, Object.keys(lists));
    for (const [journal, names] of Object.entries(lists)) {
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

  /** Allows what is done with items that are in no journal. */
  grantItems(role: IRole, ...names: readonly ItemRightName[]): void {
    this.#grantEach(
      role,
      names.flatMap((name): readonly ItemRight[] => itemRights[name]),
    );
  }

  #grantEach(role: IRole, rights: readonly ItemRight[]): void {
    for (const { actions, keys } of rights) this.#grant(role, actions, keys);
  }

  #grant(role: IRole, actions: readonly string[], keys: readonly string[]): void {
    this.#allow(role, actions, this.#arn, keys);
  }

  // All these actions name a partition key, so that `ForAllValues` never compares nothing.
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
  #allow(role: IRole, actions: readonly string[], resource: string, keys: readonly string[]): void {
    const named = actions.map((action) => `dynamodb:${action}`);
    allow(role, named, [resource], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] },
    });
  }
}
