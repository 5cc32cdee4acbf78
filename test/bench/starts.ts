import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundleModule, entries } from '#infra/bundle.ts';
import { folder, importMs, indexOf, loadedWith, prepareFolder } from './bundled.ts';
import { quantile } from './measure.ts';

const ROUNDS = 15;
const RUNTIME_SDK = ['@aws-sdk/*', '@smithy/*'];

/** A module to import: where it is, and how much of it is loaded at the start. */
interface Start {
  file: string;
  kilobytes: number;
  metafile: Metafile;
}

const loadedBytes = (metafile: Metafile): number =>
  [...loadedWith(metafile, indexOf(metafile))].reduce(
    (sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0),
    0,
  );

const bundle = async (file: string, name: string, external?: string[]): Promise<Start> => {
  const metafile = await bundleModule(file, join(folder, name), external);
  const kilobytes = Math.round(loadedBytes(metafile) / 1024);
  return { file: join(folder, name, 'index.mjs'), kilobytes, metafile };
};

const generated = async (name: string, source: string): Promise<Start> => {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, source);
  return bundle(file, name);
};

const clients: Record<string, string> = {
  '@aws-sdk/client-dynamodb': 'DynamoDBClient',
  '@aws-sdk/client-sfn': 'SFNClient',
  '@aws-sdk/client-s3': 'S3Client',
  '@aws-sdk/client-sesv2': 'SESv2Client',
  '@aws-sdk/client-sns': 'SNSClient',
  '@aws-sdk/client-secrets-manager': 'SecretsManagerClient',
  openai: 'OpenAI',
};

// A module that makes the same clients as an entry, and nothing else.
const sdkOf = ({ metafile }: Start): string => {
  const inputs = Object.keys(metafile.inputs);
  const used = Object.entries(clients).filter(([name]) =>
    inputs.some((file) => file.startsWith(`node_modules/${name}/`)),
  );
  const imports = used.map(([name, client]) => `import { ${client} } from '${name}';`);
  const made = used.map(([, client]) => `new ${client}({ apiKey: 'none' })`);
  return `${imports.join('\n')}\nexport const handler = [${made.join(', ')}];\n`;
};

/** Median import times of all, interleaved, each in fresh processes. */
const medians = (starts: ReadonlyMap<string, Start>): Map<string, number> => {
  const times = new Map([...starts.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, start] of starts) times.get(name)?.push(importMs(start.file));
  }
  return new Map([...times].map(([name, all]) => [name, quantile(all, 0.5)]));
};

const prepare = async (): Promise<Map<string, Start>> => {
  prepareFolder();
  const starts = new Map([
    ['bare', await generated('bare', 'export const handler = async () => ({});')],
    ['naive', await bundle('test/bench/naive-handler.ts', 'naive')],
  ]);
  for (const entry of entries) {
    const start = await bundle(`functions/entry/${entry}.ts`, entry);
    starts.set(entry, start);
    starts.set(`${entry} sdk`, await generated(`${entry}-sdk`, sdkOf(start)));
    const outside = await bundle(`functions/entry/${entry}.ts`, `${entry}-outside`, RUNTIME_SDK);
    starts.set(`${entry} outside`, outside);
  }
  return starts;
};

/** How long each function takes to start, beside a bare handler and a naive one: a table. */
export const startTable = async (): Promise<string> => {
  const starts = await prepare();
  const ms = medians(starts);
  const naive = ms.get('naive') ?? Number.NaN;
  const cell = (name: string) => (ms.get(name) ?? Number.NaN).toFixed(1);
  const row = (name: string) =>
    `| ${name} | ${starts.get(name)?.kilobytes} KB | ${cell(name)} ms | ${Math.round((100 * (ms.get(name) ?? Number.NaN)) / naive)} % |`;
  const lines = entries.map(
    (entry) => `${row(entry)} ${cell(`${entry} sdk`)} ms | ${cell(`${entry} outside`)} ms |`,
  );
  rmSync(folder, { recursive: true });
  return [
    '| function | loaded | import | of the naive one | its SDKs alone | with the SDK outside |',
    '|---|---|---|---|---|---|',
    `${row('bare')} – | – |`,
    `${row('naive')} – | – |`,
    ...lines,
  ].join('\n');
};
