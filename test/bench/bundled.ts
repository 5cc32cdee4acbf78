import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { variables } from '#bind/environment.ts';
import { writeLambdaLayer } from '#infra/layer.ts';
import { readPlan } from '#infra/read-plan.ts';

const PLAN = 'infra/crisis-plan.yaml';

/** Where bundles are made: in the repository, so that what is left out of one is found as Lambda finds its own SDK. */
export const folder = resolve('node_modules/.cache/talan-bench');
const layer = join(folder, 'layer');

// Imports one file after the other, and says how long the last one took.
const timer = join(folder, 'time-import.mjs');
const TIMER = `let started = 0;
for (const file of process.argv.slice(2)) {
  started = performance.now();
  await import(file);
}
console.log(performance.now() - started);`;

const environment = {
  ...Object.fromEntries(variables.map((name) => [name, 'https://none.example.org'])),
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  POWERTOOLS_SERVICE_NAME: 'talan-bench',
  POWERTOOLS_METRICS_NAMESPACE: 'Talan',
  TALAN_LAYER_DIR: join(layer, 'talan'),
  TALAN_MODEL_DRAFT_SECONDS: '',
  TALAN_MODEL_OPINION_SECONDS: '',
  TALAN_MODEL_FORMAT: '',
};

/** Makes the folder anew, with what a function finds in its layer. */
export const prepareFolder = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(timer, TIMER);
  writeLambdaLayer(layer, { plan: readPlan(PLAN), file: PLAN });
};

/** Milliseconds that importing a file takes in a process of its own, once these others are there. */
export const importMs = (file: string, after: readonly string[] = []): number =>
  Number(execFileSync(process.execPath, [timer, ...after, file], { env: environment }).toString());

/** What a file of a bundle imports at once, chunk by chunk, itself included; other chunks are read when needed. */
export const loadedWith = ({ outputs }: Metafile, entry: string): Set<string> => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file) || !outputs[file]) return;
    loaded.add(file);
    for (const { kind, path } of outputs[file].imports) if (kind === 'import-statement') load(path);
  };
  load(entry);
  return loaded;
};

/** The file that a bundle begins with. */
export const indexOf = ({ outputs }: Metafile): string =>
  Object.keys(outputs).find((file) => file.endsWith('/index.mjs')) ?? '';
