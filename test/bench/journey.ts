import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { decideAtOnce, openQuestions } from '#test/support/contest.ts';
import { openIncident, requestStatement, untilStatus } from '#test/support/story.ts';
import { type Caller, startTestTalan, type TestTalan } from '#test/support/talan.ts';
import { instantModel } from './instant-model.ts';
import { countUnits, pageBytes, quantile, timeToQuestion, transitions } from './measure.ts';
import { startTable } from './starts.ts';
import { toneTable } from './tone.ts';

const SINGLE_RUNS = 50;
const CROWD = 100;
const CONTESTED = 50;
const CROWD_POLL_MS = 100;

interface Row {
  what: string;
  measured: string;
  goal: string;
}

const nextUpdate = new Date('2030-01-15T14:00:00Z');
const request = { nextUpdateAt: nextUpdate.toISOString() };

const oneByOne = async (writer: Caller, incidentId: string): Promise<Row[]> => {
  const runs = [];
  for (let i = 0; i < SINGLE_RUNS; i += 1) {
    runs.push(await timeToQuestion(writer, incidentId, request));
  }
  const times = runs.map((run) => run.ms);
  const byModel = runs.filter((run) => run.writtenBy === 'model').length;
  return [
    {
      what: `request to awaiting approval, median of ${SINGLE_RUNS} (${byModel} written by the model)`,
      measured: `${quantile(times, 0.5)} ms`,
      goal: 'under 300 ms',
    },
    {
      what: `request to awaiting approval, 95th percentile of ${SINGLE_RUNS}`,
      measured: `${quantile(times, 0.95)} ms`,
      goal: 'under 1 000 ms',
    },
  ];
};

/** Looks at the list now and then until nothing is drafted any more: a watcher each would be the load. */
const untilNothingDrafts = async (writer: Caller): Promise<void> => {
  for (;;) {
    const { body } = await writer.get('/api/statements?status=drafting&limit=100');
    if (body.items.length === 0) return;
    await sleep(CROWD_POLL_MS);
  }
};

const atOnce = async (writer: Caller, incidentId: string): Promise<Row> => {
  const started = performance.now();
  const ids = await Promise.all(
    Array.from({ length: CROWD }, () => requestStatement(writer, incidentId, request)),
  );
  await untilNothingDrafts(writer);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const statements = await Promise.all(ids.map((id) => writer.get(`/api/statements/${id}`)));
  const asked = statements.filter(({ body }) => body.status === 'awaiting-approval').length;
  return {
    what: `${CROWD} requests at once: how many reach awaiting approval`,
    measured: `${asked} of ${CROWD}, in ${seconds} s`,
    goal: 'all',
  };
};

const published = async (
  talan: TestTalan,
  writer: Caller,
  spokesperson: Caller,
  incidentId: string,
): Promise<Row[]> => {
  const { units, stop } = countUnits(DynamoDBClient.prototype, 'talan');
  const { id } = await timeToQuestion(writer, incidentId, request);
  const { hash } = (await writer.get(`/api/statements/${id}`)).body;
  await spokesperson.post(`/api/statements/${id}/decision`, { decision: 'approve', hash });
  await untilStatus(writer, id, 'published');
  stop();
  return [
    {
      what: 'state transitions per published statement, one channel',
      measured: String(await transitions(talan, id)),
      goal: 'at most 15',
    },
    {
      what: 'DynamoDB units per published statement, reads of the watching client included',
      measured: `${units.write} write, ${units.read} read`,
      goal: '–',
    },
  ];
};

const approvalPage = async (
  talan: TestTalan,
  writer: Caller,
  spokesperson: Caller,
  incidentId: string,
): Promise<Row[]> => {
  const channels = ['newsroom', 'x', 'facebook'];
  const { id } = await timeToQuestion(writer, incidentId, { ...request, channels });
  const { parts, html } = await pageBytes(talan.origin, `/approve/${id}`, spokesperson.cookie);
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const blocking = [...html.matchAll(/<script(?![^>]*\btype="module")[^>]*>/g)].length;
  return [
    {
      what: `approval page of three channels, gzip: ${parts.map(({ part, bytes }) => `${part.split('?')[0]?.replace(id, '…')} ${bytes}`).join(', ')}`,
      measured: `${total} bytes`,
      goal: 'at most 14 600',
    },
    { what: 'blocking scripts on the approval page', measured: String(blocking), goal: '0' },
  ];
};

const contested = async (
  talan: TestTalan,
  writer: Caller,
  spokesperson: Caller,
  incidentId: string,
): Promise<Row> => {
  const deputy = await talan.as('deputy');
  const ids = await openQuestions(writer, incidentId, CONTESTED, request);
  const { contests, ms } = await decideAtOnce({ spokesperson, deputy }, ids);
  const once = contests.filter(({ decided }) => decided.length === 1).length;
  const { length: answers } = contests.flatMap((contest) => contest.answers);
  return {
    what: `${CONTESTED} open questions, each answered twice by two people who disagree, all ${answers} answers at once: decided exactly once`,
    measured: `${once} of ${CONTESTED}, all answered in ${(ms / 1000).toFixed(1)} s`,
    goal: 'all',
  };
};

const print = (rows: readonly Row[]): void => {
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);
  console.log('| what | measured | goal |\n|---|---|---|');
  for (const { what, measured, goal } of rows) console.log(`| ${what} | ${measured} | ${goal} |`);
};

const starts = await startTable();
const tone = toneTable();
const model = await instantModel('15 januari kl. 15.00');
const talan = await startTestTalan({ OPENAI_BASE_URL: model.baseURL, OPENAI_MODEL: 'instant' });
try {
  const writer = await talan.as('writer');
  const spokesperson = await talan.as('spokesperson');
  const incidentId = await openIncident(writer);
  await timeToQuestion(writer, incidentId, request);
  print([
    ...(await oneByOne(writer, incidentId)),
    await atOnce(writer, incidentId),
    ...(await published(talan, writer, spokesperson, incidentId)),
    ...(await approvalPage(talan, writer, spokesperson, incidentId)),
    await contested(talan, writer, spokesperson, incidentId),
  ]);
  console.log(`\n${starts}\n\n${tone}`);
} finally {
  await talan.stop();
  model.close();
}
