import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import { openIncident, requestStatement } from '#test/support/story.ts';
import { type Caller, startTestTalan, type TestTalan } from '#test/support/talan.ts';
import { countUnits, quantile } from './measure.ts';
import { similarComments } from './similar-comments.ts';

const A_CALL = 50;
const CALLS_AT_ONCE = 2;
const A_PACED_CALL = 5;
const MINUTE = 60_000;
const PAGE_LOADS = 20;

/** Makes calls that send so many comments from a number on, each call twice, as a tool that had no answer does. */
const callsOf = (talan: TestTalan, statementId: string, to: number, size: number) => {
  const secret = readFileSync(join(talan.dataDir, INTAKE_SECRET_FILE), 'utf8').trim();
  const said = similarComments(to, 1);
  return async (first: number) => {
    const writtenAt = new Date().toISOString();
    const items = said.slice(first, Math.min(first + size, to)).map(({ text, language }, i) => ({
      topic: 'exempel',
      source: 'bench',
      id: `${first + i}`,
      author: { id: `person ${first + i}` },
      text,
      language,
      writtenAt,
      channel: 'bluesky',
      statementId,
    }));
    const body = JSON.stringify(items);
    for (const id of [`${first}`, `${first} again`]) {
      const at = Math.floor(Date.now() / 1000);
      const headers = signatureHeaders(secret, id, at, body);
      const answer = await fetch(`${talan.origin}/api/intake`, { method: 'POST', headers, body });
      if (answer.status !== 202) throw new Error(await answer.text());
    }
  };
};

/** Sends comments from one number up to another as fast as they are taken. */
const send = async (talan: TestTalan, statementId: string, from: number, to: number) => {
  const call = callsOf(talan, statementId, to, A_CALL);
  const firsts = Array.from(
    { length: Math.ceil((to - from) / A_CALL) },
    (_, i) => from + i * A_CALL,
  );
  const takeTurns = async () => {
    for (let first = firsts.shift(); first !== undefined; first = firsts.shift()) await call(first);
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, takeTurns));
};

/** Sends so many comments at a pace, whether or not earlier ones are answered; how long each call and its repetition took. */
const sendPaced = async (
  talan: TestTalan,
  statementId: string,
  { to, perMinute }: { to: number; perMinute: number },
): Promise<number[]> => {
  const call = callsOf(talan, statementId, to, A_PACED_CALL);
  const start = performance.now();
  const firsts = Array.from({ length: Math.ceil(to / A_PACED_CALL) }, (_, i) => i * A_PACED_CALL);
  return Promise.all(
    firsts.map(async (first) => {
      await setTimeout(Math.max(0, start + (first * MINUTE) / perMinute - performance.now()));
      const began = performance.now();
      await call(first);
      return performance.now() - began;
    }),
  );
};

const openIds = async (writer: Caller, incidentId: string): Promise<string[]> => {
  const ids: string[] = [];
  let cursor = '';
  do {
    const path = `/api/incidents/${incidentId}/comments?state=open&limit=100${cursor}`;
    const { body } = await writer.get(path);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next ? `&cursor=${encodeURIComponent(body.next)}` : '';
  } while (cursor);
  return ids;
};

// The table's indexes may be behind it for a moment: what is not listed after that is lost.
const SETTLED_WITHIN_MS = 10_000;

const settledIds = async (
  writer: Caller,
  incidentId: string,
  wanted: number,
): Promise<string[]> => {
  const until = performance.now() + SETTLED_WITHIN_MS;
  let ids = await openIds(writer, incidentId);
  while (ids.length < wanted && performance.now() < until) ids = await openIds(writer, incidentId);
  return ids;
};

const row = (what: string, measured: string, goal: string) =>
  console.log(`| ${what} | ${measured} | ${goal} |`);

const measurePage = async (writer: Caller, what: string, path: string) => {
  const times: number[] = [];
  for (let load = 0; load < PAGE_LOADS; load += 1) {
    const began = performance.now();
    const { status } = await writer.get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    times.push(performance.now() - began);
  }
  const [median, worst] = [quantile(times, 0.5), quantile(times, 0.95)].map(Math.round);
  row(`${what}, median and 95th`, `${median} ms, ${worst} ms`, '300 ms');
};

// How fast a crowd of comments comes in: at a pace, or as fast as they are taken.
const printSent = async (
  talan: TestTalan,
  statementId: string,
  crowd: number,
  perMinute: number | undefined,
) => {
  const what = `${crowd} comments, each sent twice`;
  const start = performance.now();
  if (perMinute === undefined) {
    await send(talan, statementId, 0, crowd);
    const minutes = (performance.now() - start) / MINUTE;
    row(what, `${Math.round(crowd / minutes)} a minute`, '300');
    return;
  }
  const times = await sendPaced(talan, statementId, { to: crowd, perMinute });
  const minutes = ((performance.now() - start) / MINUTE).toFixed(1);
  row(`${what}, at ${perMinute} a minute`, `all taken within ${minutes} min`, '–');
  const [median, worst] = [quantile(times, 0.5), quantile(times, 0.95)].map(Math.round);
  const each = `a call of ${A_PACED_CALL} and its repetition, median and 95th`;
  row(each, `${median} ms, ${worst} ms`, '–');
};

/** Measures the inbox: comments that come in, at a pace where one is given, and the page of the open ones. */
export const printInbox = async (
  crowd = 3_000,
  open = 6_000,
  perMinute?: number,
): Promise<void> => {
  const talan = await startTestTalan();
  try {
    const writer = await talan.as('writer');
    const incidentId = await openIncident(writer);
    const text = 'En vattenledning i Norrby har brustit.';
    const statementId = await requestStatement(writer, incidentId, {
      channels: ['bluesky'],
      texts: [{ channel: 'bluesky', text }],
    });
    const { units, stop } = countUnits(DynamoDBClient.prototype, 'talan');
    await printSent(talan, statementId, crowd, perMinute);
    stop();
    const ids = await settledIds(writer, incidentId, crowd);
    row('lost or doubled', String(crowd - new Set(ids).size + ids.length - new Set(ids).size), '0');
    const each = ({ read, write }: typeof units) =>
      `${(write / crowd).toFixed(1)} write, ${(read / crowd).toFixed(1)} read`;
    row('units per comment, sent twice, with its mention', each(units), '–');
    await measurePage(writer, `/desk/trust of ${crowd} comments`, '/desk/trust');
    await send(talan, statementId, crowd, open);
    await measurePage(
      writer,
      `page of ${open} open comments`,
      `/desk/inbox?incident=${incidentId}`,
    );
    await measurePage(writer, `/desk/trust of ${open} comments`, '/desk/trust');
  } finally {
    await talan.stop();
  }
};
