import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createBookmark } from '#adapters/dynamodb/bookmark.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-token-store.ts';
import { createWorkflow } from '#adapters/step-functions/step-functions-workflow.ts';
import { planVersion } from '#domain/plan/plan.ts';
import { readPlan } from '#infra/read-plan.ts';
import { settingsFrom } from '#local/settings.ts';
import { EXAMPLE_CREDENTIALS } from '#local/storage/example-credentials.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { startTalan, type Talan } from '#local/talan.ts';
import { sweep } from '#steps/sweep.ts';
import { journalOn } from '#test/support/dynamodb.ts';
import { type Caller, signIn } from '#test/support/talan.ts';
import { BIG, fill, fillLists, type Growth } from './growth-fill.ts';
import { countUnits, MEASURED, quantile, timeToQuestion } from './measure.ts';

/** From 30 incidents on the lists of the pages are full. */
const SIZES = [10, 30, 100, 300, 1000];
/** So many incidents stay active where the lists are to be as long at every size. */
const ACTIVE = 10;
const ROUNDS = 5;
// Longer than is waited for a source that does not answer (`functions/steps/poll/`).
const QUIET_MS = 15_000;
const LOOK_EACH_MS = 500;
const MEGABYTE = 2 ** 20;

const paths = {
  '/desk': '/desk',
  "an incident's page": `/desk/incidents/${BIG}`,
  '/approve': '/approve',
  'no statement expired': '/desk/statements?status=expired',
};

const folder = mkdtempSync(join(tmpdir(), 'talan-growth-'));
const settings = settingsFrom({ PORT: '0', TALAN_DATA_DIR: folder });
const plan = readPlan(settings.planFile);
const version = planVersion(plan);
const { units, unitsOf } = countUnits(DynamoDBClient.prototype, TABLE_NAME);

/** What something takes: milliseconds, read and write units. */
const taken = async (work: () => Promise<unknown>) => {
  const before = { ...units };
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  return { ms, read: units.read - before.read, write: units.write - before.write };
};

/** Milliseconds of a page and the read units that answering it took: the medians of some requests. */
const pageTakes = async (talan: Talan, path: string, cookie: string): Promise<string> => {
  const rounds: { ms: number; read: number }[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const name = `${path} ${i}`;
    const { ms } = await taken(async () => {
      const headers = { cookie, [MEASURED]: name };
      const response = await fetch(`${talan.origin}${path}`, { headers });
      if (!response.ok) throw new Error(`${path} answers ${response.status}`);
      await response.text();
    });
    rounds.push({ ms, read: unitsOf(name).read });
  }
  const of = (name: 'ms' | 'read') =>
    quantile(
      rounds.map((round) => round[name]),
      0.5,
    );
  return `${Math.round(of('ms'))} ms, ${of('read')}`;
};

const tableOf = () => {
  const endpoint = readFileSync(join(folder, 'dynamodb', 'endpoint'), 'utf8');
  const connection = { endpoint, region: 'us-east-1', credentials: EXAMPLE_CREDENTIALS };
  return { client: new DynamoDBClient(connection), name: TABLE_NAME };
};

// What begins at a start comes to its end before anything is measured: runs come to their wait, and the
// retention looks at everything once sources have been waited for.
const untilQuiet = async (): Promise<void> => {
  let quietSince = Date.now();
  for (let last = -1; Date.now() - quietSince < QUIET_MS; await sleep(LOOK_EACH_MS)) {
    const used = units.read + units.write;
    if (used !== last) quietSince = Date.now();
    last = used;
  }
};

const sweepOf = (talan: Talan, table: ReturnType<typeof tableOf>) =>
  sweep({
    journal: journalOn(table),
    tokens: createTaskTokens(table),
    workflow: createWorkflow(talan.workflow),
    bookmark: createBookmark(table),
    plan,
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now: () => new Date(),
  });

const pages = async (talan: Talan, writer: Caller, spokesperson: Caller): Promise<string[]> => {
  const cells = [];
  for (const path of Object.values(paths)) {
    const { cookie } = path === paths['/approve'] ? spokesperson : writer;
    cells.push(await pageTakes(talan, path, cookie));
  }
  return cells;
};

const draft = async (writer: Caller): Promise<string> => {
  const input = { nextUpdateAt: '2030-01-15T14:00:00.000Z' };
  const { ms, read, write } = await taken(() => timeToQuestion(writer, BIG, input));
  return `${Math.round(ms)} ms, ${read} and ${write}`;
};

const started = async () => {
  const before = performance.now();
  const talan = await startTalan(settings);
  return { talan, ms: performance.now() - before };
};

const measure = async (size: number): Promise<string> => {
  const { talan, ms } = await started();
  await untilQuiet();
  const writer = await signIn(talan.origin, 'writer');
  const spokesperson = await signIn(talan.origin, 'spokesperson');
  const cells = await pages(talan, writer, spokesperson);
  cells.push(await draft(writer));
  const table = tableOf();
  const swept = await taken(sweepOf(talan, table));
  table.client.destroy();
  await talan.stop();
  cells.push(`${Math.round(swept.ms)} ms, ${swept.read}`, `${Math.round(ms)} ms`);
  return `| ${size} | ${cells.join(' | ')} | ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB |`;
};

// The first start after filling also starts the runs of what waits; the second is measured.
const grow = async (growth: Growth): Promise<void> => {
  const { talan } = await started();
  const table = tableOf();
  const isFirst = growth.from === 0;
  if (isFirst && growth.activeUpTo < Infinity) await fillLists(journalOn(table), version);
  await fill(journalOn(table), version, growth);
  await sweepOf(talan, table)();
  await untilQuiet();
  table.client.destroy();
  await talan.stop();
};

/**
 * Pages, units, sweep, start and memory as the work grows: a table. All incidents stay active, or only
 * so many, and lists are full from the start.
 */
export const printGrowth = async (
  sizes: readonly number[],
  activeUpTo = Infinity,
): Promise<void> => {
  const heads = [...Object.keys(paths), 'a draft', 'sweep', 'start', 'memory'];
  console.log(`| incidents | ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length + 1)}`);
  try {
    const all = sizes.length > 0 ? sizes : SIZES;
    for (const [i, size] of all.entries()) {
      await grow({ from: all[i - 1] ?? 0, to: size, activeUpTo });
      console.log(await measure(size));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same where ten incidents are active at every size and the others are over: no list grows. */
export const printGrowthOfPast = (sizes: readonly number[]): Promise<void> =>
  printGrowth(sizes, ACTIVE);
