import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { EXAMPLE_CREDENTIALS } from '#local/storage/example-credentials.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { journalOn } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';
import { incidentInput } from '#test/support/story.ts';
import { type Caller, startTestTalan, type TestTalan } from '#test/support/talan.ts';
import { countUnits, quantile } from './measure.ts';

const SIZES = [0, 20, 200, 600];
const ROUNDS = 15;
const AT_ONCE = 8;
const FAR = '2030-01-01T08:00:00.000Z';
// Published by the first run of `due` after it, which comes every minute.
const SOON_MS = 15_000;
const ASK_EVERY_MS = 2_000;
const MOST_ASKED = 50;

const tableOf = ({ dataDir }: TestTalan) => {
  const endpoint = readFileSync(join(dataDir, 'dynamodb', 'endpoint'), 'utf8');
  const connection = { endpoint, region: 'us-east-1', credentials: EXAMPLE_CREDENTIALS };
  return { client: new DynamoDBClient(connection), name: TABLE_NAME };
};

const plan = async (journal: ReturnType<typeof journalOn>, id: string): Promise<void> => {
  const request = build.requested({
    ...{ id, incidentId: undefined, kind: 'post', channels: ['x'], publishAt: FAR },
  });
  await journal.append(statementJournal, id, 'writer', () => ok([request]));
  await journal.append(statementJournal, id, 'talan', (first) => {
    if (!first) return ok([]);
    let state = first;
    const steps: ((now: Statement) => StatementEvent)[] = [
      build.drafted,
      build.checkedNow,
      (now) => build.asked(now, ['spokesperson']),
      (now) => build.decidedTo(now, 'approve'),
    ];
    return ok(
      steps.map((step) => {
        const event = step(state);
        state = build.step(state, event);
        return event;
      }),
    );
  });
};

const fill = async (talan: TestTalan, from: number, to: number): Promise<void> => {
  const table = tableOf(talan);
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  await severalAtOnce(numbers, AT_ONCE, (i) => plan(journalOn(table), `planned${i}`));
  table.client.destroy();
};

const measured = async (work: () => Promise<{ status: number }>, status: number) => {
  const times: number[] = [];
  const { units, stop } = countUnits(DynamoDBClient.prototype, TABLE_NAME);
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const answer = await work();
    times.push(performance.now() - begun);
    if (answer.status !== status) throw new Error(`Answered ${answer.status}`);
  }
  stop();
  const [median, worst] = [quantile(times, 0.5), quantile(times, 1)].map(Math.round);
  const each = (count: number) => (count / ROUNDS).toFixed(1);
  return `${median} ms, ${worst} ms | ${each(units.read)} read, ${each(units.write)} write`;
};

const printOpening = async (talan: TestTalan, writer: Caller): Promise<void> => {
  console.log('| planned posts | form, median and worst | units | opening | units |');
  console.log('|---|---|---|---|---|');
  let filled = 0;
  for (const size of SIZES) {
    await fill(talan, filled, size);
    filled = size;
    const form = await measured(() => writer.get('/desk/incidents/new'), 200);
    const opened = await measured(() => writer.post('/api/incidents', incidentInput()), 201);
    console.log(`| ${size} | ${form} | ${opened} |`);
  }
};

// Over all its runs: one until it is approved, and one from its time on.
const transitions = async ({ workflow }: TestTalan, id: string): Promise<number> => {
  const machine = workflow.stateMachineArn.replace(':stateMachine:', ':execution:');
  let count = 0;
  for (const run of [1, 2]) {
    const command = { executionArn: `${machine}:${id}-${run}`, maxResults: 1000 };
    const history = await workflow.client.send(new GetExecutionHistoryCommand(command));
    const { events = [] } = history;
    count += events.filter((event) => event.type?.endsWith('StateEntered')).length;
  }
  return count;
};

// Asks seldom: who watches more closely reads more.
const hashAt = async (writer: Caller, id: string, status: string): Promise<string> => {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    await sleep(ASK_EVERY_MS);
    const { body } = await writer.get(`/api/statements/${id}`);
    if (body.status === status) return body.hash;
  }
  throw new Error(`Not ${status} in time`);
};

const printScheduled = async (talan: TestTalan, writer: Caller): Promise<void> => {
  const spokesperson = await talan.as('spokesperson');
  const { units, stop } = countUnits(DynamoDBClient.prototype, TABLE_NAME);
  const text = 'Simhallen i Norrby har öppet som vanligt i jul.';
  const { body } = await writer.post('/api/posts', {
    ...{ language: 'sv', channels: ['newsroom'] },
    publishAt: new Date(Date.now() + SOON_MS).toISOString(),
    texts: [{ channel: 'newsroom', title: 'Simhallen har öppet', text }],
  });
  const hash = await hashAt(writer, body.id, 'awaiting-approval');
  await spokesperson.post(`/api/statements/${body.id}/decision`, { decision: 'approve', hash });
  await hashAt(writer, body.id, 'published');
  stop();
  const { read, write } = units;
  console.log(
    `a scheduled statement, one channel: ${await transitions(talan, body.id)} transitions`,
  );
  console.log(`with a watching client: ${write} write, ${read} read units`);
};

/** What opening an incident costs as posts are planned, and what a scheduled statement costs. */
export const printPlanned = async (): Promise<void> => {
  const talan = await startTestTalan();
  try {
    const writer = await talan.as('writer');
    await printScheduled(talan, writer);
    await printOpening(talan, writer);
  } finally {
    await talan.stop();
  }
};
