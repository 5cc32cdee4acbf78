import { readFileSync } from 'node:fs';
import { bundleEntries, type Entry, entries } from '#infra/bundle.ts';

/** What a command of the AWS SDK needs to be allowed. */
const needs: Record<string, string[]> = {
  GetItemCommand: ['dynamodb:GetItem'],
  PutItemCommand: ['dynamodb:PutItem'],
  UpdateItemCommand: ['dynamodb:UpdateItem'],
  DeleteItemCommand: ['dynamodb:DeleteItem'],
  BatchGetItemCommand: ['dynamodb:BatchGetItem'],
  StartExecutionCommand: ['states:StartExecution'],
  SendTaskSuccessCommand: ['states:SendTaskSuccess'],
  DescribeExecutionCommand: ['states:DescribeExecution'],
  // For a mail of fields; one that is handed over raw would need ses:SendRawEmail.
  SendEmailCommand: ['ses:SendEmail'],
  PublishCommand: ['sns:Publish'],
  // Who may not list is told "forbidden" where an object is missing.
  GetObjectCommand: ['s3:GetObject', 's3:ListBucket'],
  PutObjectCommand: ['s3:PutObject'],
  GetSecretValueCommand: ['secretsmanager:GetSecretValue'],
};

// There is no action for a transaction: what is in it must be allowed.
const inTransaction: [RegExp, string][] = [
  [/\bPut: /, 'dynamodb:PutItem'],
  [/\bUpdate: /, 'dynamodb:UpdateItem'],
  [/\bDelete: /, 'dynamodb:DeleteItem'],
  [/\bConditionCheck: /, 'dynamodb:ConditionCheckItem'],
];

const ofCommand = (command: string, source: string): string[] => {
  if (command === 'TransactWriteItemsCommand') {
    return inTransaction.flatMap(([part, action]) => (part.test(source) ? [action] : []));
  }
  const actions = needs[command];
  if (!actions) throw new Error(`Say in test/infra/bundles.ts what ${command} needs`);
  return actions;
};

const queries = (source: string): string[] => {
  if (!/\bqueryItems\(table\b/.test(source)) return [];
  return [source.includes('IndexName') ? 'dynamodb:Query on an index' : 'dynamodb:Query'];
};

const actionsIn = (source: string): string[] => [
  ...[...source.matchAll(/\bnew (\w+Command)\(/g)].flatMap(([, name]) => ofCommand(name!, source)),
  ...queries(source),
];

const variablesIn = (source: string): string[] =>
  [...source.matchAll(/'(TALAN_\w+|OPENAI_\w+)'/g)].map(([, name]) => name!);

/** What the code in a bundle asks of its surroundings. */
export interface Wants {
  /** Actions that it can send. */
  actions: string[];
  /** Variables without which it does not start. */
  variables: string[];
  /** Whether it reads the layer. */
  readsLayer: boolean;
}

const unique = (list: string[]): string[] => [...new Set(list)].toSorted();

/** Looks at the project's own files that are in each bundle, as esbuild says. */
export const bundleWants = async (folder: string): Promise<Record<Entry, Wants>> => {
  const { outputs } = await bundleEntries(folder);
  const wantsOf = (entry: Entry): [Entry, Wants] => {
    const output = Object.values(outputs).find(
      ({ entryPoint }) => entryPoint === `functions/entry/${entry}.ts`,
    );
    const files = Object.entries(output?.inputs ?? {})
      .filter(([file, { bytesInOutput }]) => file.startsWith('functions/') && bytesInOutput > 0)
      .map(([file]) => file);
    const sources = files.map((file) => readFileSync(file, 'utf8'));
    const ownWords = readFileSync(`functions/entry/${entry}.ts`, 'utf8');
    return [
      entry,
      {
        actions: unique(sources.flatMap(actionsIn)),
        variables: unique(variablesIn(ownWords)),
        readsLayer: files.includes('functions/entry/layer/read.ts'),
      },
    ];
  };
  return Object.fromEntries(entries.map(wantsOf)) as Record<Entry, Wants>;
};
