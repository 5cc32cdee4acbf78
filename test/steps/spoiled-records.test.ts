import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { GateEvent } from '#domain/freeze/events/gate-events.ts';
import { GATE_ID, type Gate } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { ok } from '#domain/values/result.ts';
import { countRemovals } from '#steps/count-removals.ts';
import { keptAbout } from '#steps/retain/kept-about.ts';
import { retain, retainAll } from '#steps/retain/retain.ts';
import { statementsBefore } from '#steps/statements-before.ts';
import { assignComment } from '#web/actions/comments.ts';
import { proposeRemoval } from '#web/actions/moderation.ts';
import { thaw } from '#web/actions/thaw.ts';
import { receive } from '../support/comment.ts';
import { journalOn, openTable, spoil } from '../support/dynamodb.ts';
import { indexCaughtUp } from '../support/index-caught-up.ts';
import { askingWrittenDays } from '../support/written-days.ts';
import { person, seedIncident, seedPublished, seedRequest } from '../web/seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../web/support.ts';

const table = askingWrittenDays(await openTable());
afterAll(() => table.stop());
const karin = person('karin');
const LISA = 'did:plc:lisa';

let deps: TestDeps;
let noted: unknown[];
beforeEach(() => {
  noted = [];
  const now = () => new Date('2026-11-22T13:25:00.000Z');
  deps = testDeps({
    journal: journalOn(table, now),
    readCount: createReadCount(table),
    recount: createRecount(table, now),
    now,
    log: { warn: (code, fields) => void noted.push([code, fields]) },
    metrics: { add: (metric, value) => void noted.push([metric, value]) },
  });
});

const alarmFor = (stream: string) => {
  expect(noted).toContainEqual(['RECORD_UNREADABLE', { stream }]);
  expect(noted).toContainEqual(['UnreadableRecords', 1]);
};

describe('an incident with a statement that nobody can read', () => {
  const begin = async () => {
    const { id } = await seedIncident(deps);
    const statement = await seedRequest(deps, id, 'karin', {
      ...{ kind: 'update', last: true, nextUpdateAt: undefined },
    });
    const stream = `statement#${statement.id}`;
    await spoil(table, stream);
    await indexCaughtUp(table);
    return { id, stream };
  };

  it.each(['resolve', 'cancel'])('is not ended by %s: the answer names it', async (act) => {
    const { id, stream } = await begin();
    const { sendAs } = wholeApp(deps);
    const answer = await sendAs('karin', 'POST', `/api/incidents/${id}/${act}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: 'record-unreadable', record: stream });
    alarmFor(stream);
    noted.length = 0;
    const page = await (await browser(deps, 'karin', 'sv')).post(
      `/desk/incidents/${id}/${act}`,
      {},
    );
    expect(page.status).toBe(503);
    expect(await page.text()).toContain(`Det som finns lagrat om ${stream} går inte att läsa`);
    alarmFor(stream);
    expect((await deps.journal.read(incidentJournal, id))?.phase).toBe('active');
  });

  it('is not closed', async () => {
    const { id, stream } = await begin();
    const answer = await wholeApp(deps).sendAs('karin', 'POST', `/api/incidents/${id}/close`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: 'record-unreadable', record: stream });
  });

  it('answers for the record itself by name, on its page too', async () => {
    const { stream } = await begin();
    const path = `/desk/statements/${stream.slice('statement#'.length)}`;
    const page = await wholeApp(deps).sendAs('karin', 'GET', path);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('docs/runbooks/unreadable-records.md');
    alarmFor(stream);
  });
});

describe('erasing', () => {
  const tools = () => {
    const eraseWords = createEraseWords({
      ...{ ...table, now: deps.now, newSalt: () => 'salt', random: () => 0 },
    });
    const authorMentions = createAuthorMentions(table, deps.now);
    const register = createNewsroomRegister(table);
    return { ...deps, eraseWords, authorMentions, register };
  };

  it('fails over what it can not read, and keeps what the author who asks is found by', async () => {
    const said = await receive(deps, { sourceId: 'lisa', author: { id: LISA } });
    await deps.journal.append(commentJournal, said.id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    const incident = await seedIncident(deps);
    const stream = `incident#${incident.id}`;
    await spoil(table, stream);
    await indexCaughtUp(table);
    const retained = await retain(tools())({ author: LISA });
    expect(retained.failed).toContain(stream);
    expect(retained.erased).not.toContain(`comment#${said.id}`);
    expect((await deps.journal.read(commentJournal, said.id))?.text).toBe(said.text);
    expect(noted).toContainEqual(['RECORD_UNREADABLE', { stream }]);
    await expect(retainAll(tools())({ author: LISA })).rejects.toThrow('not erased');
    expect((await keptAbout(tools())(LISA)).unreadable).toContain(stream);
  });

  it('keeps what belongs to an incident that can not be read, and goes on with the rest', async () => {
    const incident = await seedIncident(deps);
    const { id } = await receive(deps, { sourceId: 'held', author: { id: 'did:plc:held' } });
    await assignComment(deps, karin, id, { incidentId: incident.id });
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    await spoil(table, `incident#${incident.id}`);
    await indexCaughtUp(table);
    const later = () => new Date(Date.now() + 3000 * 24 * 60 * 60_000);
    const plan = {
      ...deps.plan,
      retention: { mentions: 'P1D', comments: 'P1D', statements: 'P1D' },
    };
    const retained = await retain({ ...tools(), plan, now: later })({ isDryRun: true });
    expect(retained.failed).toContain(`comment#${id}`);
    expect(retained.erased).not.toContain(`comment#${id}`);
  });
});

it('frozen posts are let go by nobody while an incident that holds them can not be read', async () => {
  const [mine, other] = [await seedIncident(deps), await seedIncident(deps)];
  await deps.journal.append(incidentJournal, mine.id, 'karin', () =>
    ok([{ type: 'resolved', data: {} }]),
  );
  await spoil(table, `incident#${other.id}`);
  const input = { incidentId: mine.id, posts: [] };
  await expect(thaw(deps, person('anna'), input)).rejects.toThrow(RecordUnreadable);
  const gate = await deps.journal.append<Gate, GateEvent, never>(gateJournal, GATE_ID, 'x', () =>
    ok([]),
  );
  expect(gate.ok && gate.value.holds.map(({ incidentId }) => incidentId)).toContain(mine.id);
});

it('removals are not counted for the public while one can not be read', async () => {
  const incident = await seedIncident(deps);
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const { id } = await receive(deps, { sourceId: `counted-${n}`, text: 'Jag vet var du bor' });
    await assignComment(deps, karin, id, { incidentId: incident.id });
    await proposeRemoval(deps, karin, id, { ground: 'threat', reason: 'Hot.' });
    ids.push(id);
  }
  await indexCaughtUp(table);
  const count = countRemovals({ ...deps, plan: { showRemovals: true } });
  expect(await count(incident.id)).toEqual([{ ground: 'threat', count: 6 }]);
  await spoil(table, `removal#${ids[0]}`);
  expect(await count(incident.id)).toEqual([]);
  alarmFor(`removal#${ids[0]}`);
});

it('a draft goes on without an earlier statement that can not be read, and rings the alarm', async () => {
  const { id, incident } = await seedPublished(deps);
  const asked = await seedRequest(deps, incident.id, 'karin', { kind: 'update' });
  await indexCaughtUp(table);
  expect((await statementsBefore(deps, asked)).map((each) => each.id)).toEqual([id]);
  await spoil(table, `statement#${id}`);
  expect(await statementsBefore(deps, asked)).toEqual([]);
  alarmFor(`statement#${id}`);
});
