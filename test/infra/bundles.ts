import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { bundleFile, type EntryName } from '#infra/bundle.ts';
import { indexesNamed, isOfTable, tableActions } from './table-actions.ts';

/** What a command of the AWS SDK needs to be allowed. */
const needs: Record<string, string[]> = {
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

const ofCommand = (command: string): string[] => {
  const actions = needs[command];
  if (!actions) throw new Error(`Say in test/infra/bundles.ts what ${command} needs`);
  return actions;
};

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnew (\w+Command)\(/g)].map(([, name]) => name!);

const versions = (text: string): string[] =>
  /\bVersionId: /.test(text) ? ['s3:GetObjectVersion'] : [];

const listings = (text: string): string[] =>
  /\bpaginateListExecutions\(/.test(text) ? ['states:ListExecutions'] : [];

/** What the code in a bundle asks of its surroundings. */
export interface Wants {
  /** Actions that it can send. */
  actions: string[];
  /** Indexes that it lists journals by: `open of planned`. */
  indexes: string[];
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

const SAY_WHAT_IS_MISSING = `import(process.argv[1]).catch(({ name, message }) => {
  console.log(name + ': ' + message);
});`;

/** What a function says when it starts without any variable: it names all that it needs. */
const variablesOf = async (file: string): Promise<string[]> => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['-e', SAY_WHAT_IS_MISSING, file], { env: {} });
  const [, names] = /^ConfigMissing: Not set: (.+)$/m.exec(stdout) ?? [];
  if (names === undefined) throw new Error(`${file} starts without variables, or says: ${stdout}`);
  return names.split(', ');
};

const wantsOf = async (metafile: Metafile, file: string): Promise<Wants> => {
  const sources = filesIn(metafile).map((source) => ({
    source,
    text: readFileSync(source, 'utf8'),
  }));
  return {
    actions: unique([
      ...tableActions(sources),
      ...sources
        .filter(({ source }) => !isOfTable(source))
        .flatMap(({ text }) => [
          ...commandsIn(text).flatMap(ofCommand),
          ...listings(text),
          ...versions(text),
        ]),
    ]),
    indexes: unique(indexesNamed(sources)),
    variables: unique(await variablesOf(file)),
    readsLayer: sources.some(({ source }) => source === 'functions/adapters/layer/read-layer.ts'),
  };
};

/** What each bundle in a folder wants, by what esbuild says went into it and by what it says itself. */
export const bundleWants = async (
  folder: string,
  metafiles: Map<EntryName, Metafile>,
): Promise<Record<EntryName, Wants>> => {
  const wants = [...metafiles].map(async ([entry, metafile]) => [
    entry,
    await wantsOf(metafile, bundleFile(folder, entry)),
  ]);
  return Object.fromEntries(await Promise.all(wants));
};
