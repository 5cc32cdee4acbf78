import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { RecordFull } from '#domain/journal/record-errors.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { journalOn, openTable } from '../../support/dynamodb.ts';
import { seedApproval, seedWaiting } from '../../web/seed.ts';
import { browser, testDeps, wholeApp } from '../../web/support.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const keys = Array.from({ length: 20 }, (_, n) => `${n} ${'ö'.repeat(190)}`);
// No two alike: the same fact is added once.
const long = (n: number) => ({
  text: `${n} `.padEnd(1000, 'å'),
  ...{ keys, status: 'confirmed', source: 'Nätkartan' },
});

/** An incident that takes no fact any more, with a statement that was approved before it was full. */
const fill = async () => {
  const deps = testDeps({
    journal: journalOn(table),
    readCount: createReadCount(table),
    recount: createRecount(table, () => new Date()),
  });
  const { id, hash, incident } = await seedWaiting(deps);
  await seedApproval(deps, id, hash);
  const { sendAs } = wholeApp(deps);
  const path = `/api/incidents/${incident.id}`;
  const karin = (method: string, below: string, body?: object) =>
    sendAs('karin', method, `${path}${below}`, body);
  const add = (n: number) => karin('POST', '/facts', long(n));
  let answer = await add(0);
  let count = 1;
  for (; answer.status === 201; count += 1) answer = await add(count);
  const state = async () => {
    const found = await deps.journal.read(incidentJournal, incident.id);
    if (!found) throw new Error('No incident');
    return found;
  };
  return { deps, id, incidentId: incident.id, karin, answer, count, state };
};

describe('an incident that is full', () => {
  // Filling it up is slow, as each change writes all of it again.
  let full: Awaited<ReturnType<typeof fill>>;
  beforeAll(async () => {
    full = await fill();
  });

  it('says so, and what to do, and makes and keeps promises all the same', async () => {
    const { deps, id, incidentId, answer, count, state } = full;
    expect(count).toBeGreaterThan(20);
    const problem = (await answer.json()) as any;
    expect([answer.status, problem.type]).toEqual([413, 'incident-full']);
    expect(problem.detail).toContain('open another incident');
    const karin = await browser(deps, 'karin', 'sv');
    const { text, source } = long(-1);
    const form = { text, source, status: 'confirmed', keys: keys.join('\n') };
    const page = await karin.post(`/desk/incidents/${incidentId}/facts`, form);
    expect(page.status).toBe(413);
    expect(await page.text()).toContain('öppna en ny händelse');
    const out = receipt('newsroom', 'published', { url: 'http://localhost/newsroom/a' });
    await appendReceipt(deps.journal, { id, by: 'talan', now: deps.now }, () => ok([out]));
    expect((await state()).promises).toMatchObject([{ id, state: 'open' }]);
    const { deliveries } = (await deps.journal.read(statementJournal, id)) ?? {};
    expect(deliveries).toMatchObject([{ channel: 'newsroom', state: 'published' }]);
  });

  it('takes what is decided in few words, less than it has, and its end', async () => {
    const { karin, state } = full;
    const last = (await state()).facts.at(-1)?.id;
    expect((await karin('PATCH', `/facts/${last}`, { status: 'withdrawn' })).status).toBe(200);
    expect((await karin('PATCH', '', { severity: 1 })).status).toBe(200);
    expect((await karin('PATCH', '', { summary: 'Kort.' })).status).toBe(200);
    expect((await karin('PATCH', '', { summary: 'å'.repeat(5000) })).status).toBe(413);
    expect((await karin('PATCH', '', { severity: 2 })).status).toBe(200);
  });

  it('has room for a hundred promises, also once all else has used what it may', async () => {
    const deps = testDeps({ journal: journalOn(table) });
    const { incident } = await seedWaiting(deps);
    const append = (...events: any[]) =>
      deps.journal.append<Incident, IncidentEvent, never>(
        incidentJournal,
        incident.id,
        'karin',
        () => ok(events),
      );
    const words = async (free: number, at: number) => {
      const state = await deps.journal.read(incidentJournal, incident.id);
      const bytes = Buffer.byteLength(JSON.stringify(state));
      return 'a'.repeat((400 - free) * 1024 - bytes - at);
    };
    const change = async (at: number) => ({
      type: 'changed',
      data: {},
      words: { policies: [await words(64, at)] },
    });
    await append(await change(200));
    const more = { text: 'a'.repeat(200) };
    const fact = { type: 'fact-added', data: { id: 'f9', status: 'confirmed' }, words: more };
    await expect(append(fact)).rejects.toThrow(RecordFull);
    const keep = [await words(32, 400)];
    const review = { keep, change: [], signedNone: undefined };
    await append({ type: 'reviewed', data: { signedNone: false }, words: review });
    await expect(
      append({
        type: 'reviewed',
        data: { signedNone: false },
        words: { ...review, keep: [...keep, ...keep] },
      }),
    ).rejects.toThrow(RecordFull);
    const dueAt = '2026-11-22T15:00:00.000Z';
    for (let n = 0; n < 100; n += 10) {
      const ids = Array.from({ length: 10 }, (_, each) => `a-statement-with-its-id-${n + each}`);
      const own = { dueAt, owner: 'karin', approver: 'anna' };
      await append(...ids.map((id) => ({ type: 'promised', data: { id, ...own } })));
      const end = { by: 'a-statement-that-keeps-it', state: 'late', minutesLate: 90 };
      await append(...ids.map((id) => ({ type: 'promise-ended', data: { id, ...end } })));
    }
    await append({ type: 'resolved', data: {} });
    const { promises, phase } = (await deps.journal.read(incidentJournal, incident.id)) ?? {};
    expect([promises?.length, phase]).toEqual([100, 'resolved']);
  });
});
