import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import type { Entry } from '#infra/bundle.ts';

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

/** The project's own files that are in a bundle or its chunks, as esbuild says. */
const filesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => file.startsWith('functions/') && bytesInOutput > 0)
      .map(([file]) => file),
  );

// config.ts knows every name there is; an entry and what it binds say which they read.
const readsVariables = (file: string): boolean =>
  file.startsWith('functions/entry/') && !file.endsWith('/config.ts');

const wantsOf = (metafile: Metafile): Wants => {
  const sources = filesIn(metafile).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return {
    actions: unique(sources.flatMap(({ text }) => actionsIn(text))),
    variables: unique(
      sources.flatMap(({ file, text }) => (readsVariables(file) ? variablesIn(text) : [])),
    ),
    readsLayer: sources.some(({ file }) => file === 'functions/adapters/layer/read.ts'),
  };
};

/** What each bundle wants, by what esbuild says went into it. */
export const bundleWants = (metafiles: Map<Entry, Metafile>): Record<Entry, Wants> =>
  Object.fromEntries(
    [...metafiles].map(([entry, metafile]) => [entry, wantsOf(metafile)]),
  ) as Record<Entry, Wants>;
