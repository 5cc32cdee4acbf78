import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { describeExport } from '#infra/commands/describe-export.ts';
import { retain } from '#steps/retain.ts';
import { receive } from '../support/comment.ts';
import { journalOn, openTable } from '../support/dynamodb.ts';
import { seedIncident, seedPublished, seedRequest } from '../web/seed.ts';
import { testDeps } from '../web/support.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const DAYS = 24 * 60 * 60_000;
const START = Date.parse('2026-11-22T13:05:00.000Z');
let time = START;
const now = () => new Date(time);
beforeEach(() => {
  time = START;
});

const begin = () => {
  const journal = journalOn(table, now);
  const readCount = createReadCount(table);
  const deps = testDeps({ journal, readCount, now });
  const eraseWords = createEraseWords({
    ...table,
    now,
    newSalt: () => 'salt',
    random: () => 0,
  });
  const log = { warn: () => {} };
  const plan = {
    ...deps.plan,
    retention: { mentions: 'P90D', comments: 'P30D', statements: 'P60D' },
  };
  return { deps, journal, eraseWords, carryOut: retain({ journal, eraseWords, plan, log, now }) };
};

const ended = async (
  { deps }: ReturnType<typeof begin>,
  sourceId: string,
  author = 'did:plc:a',
) => {
  const comment = await receive(deps, { sourceId, author: { id: author, name: 'Lisa i Norrby' } });
  await receive(deps, { sourceId, author: { id: author }, text: 'Är vattnet rent?' });
  await deps.journal.append(commentJournal, comment.id, 'karin', () =>
    ok([{ type: 'passed-on', data: { way: 'phone' }, words: { to: 'VA-jouren', note: 'Ring.' } }]),
  );
  return comment.id;
};

const exported = async ({ journal }: ReturnType<typeof begin>, stream: string) => {
  const found = await wholeJournal(journal, stream);
  if (!found) throw new Error(`There is no ${stream}`);
  return found;
};

describe('the retention of the plan', () => {
  it('erases a comment whose time is over: everywhere, for good, and the journal still verifies', async () => {
    const here = begin();
    const id = await ended(here, 'over');
    expect((await here.carryOut({})).erased).not.toContain(`comment#${id}`);
    time += 31 * DAYS;
    expect((await here.carryOut({ isDryRun: true })).erased).toContain(`comment#${id}`);
    expect((await here.journal.read(commentJournal, id))?.text).toBe('Är vattnet rent?');
    expect((await here.carryOut({})).erased).toContain(`comment#${id}`);
    const comment = await here.journal.read(commentJournal, id);
    expect(comment).toMatchObject({
      state: 'handed-over',
      text: '',
      erasedAt: now().toISOString(),
    });
    const journal = await exported(here, `comment#${id}`);
    const everything = JSON.stringify([comment, journal]);
    for (const word of ['Lisa', 'did:plc:a', 'vattnet', 'VA-jouren', 'Ring.', 'bsky.app']) {
      expect(everything).not.toContain(word);
    }
    const verdict = verifyExport(journal);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.entries.filter(({ verdict: each }) => each === 'erased')).toHaveLength(3);
    expect(verdict.notReplayableFrom).toBe(1);
    const said = describeExport(journal, verdict);
    expect(said.join('\n')).toMatch(/entry 1: NOT replayable from here on/);
    expect(said.at(-1)).toMatch(/chain unbroken, not replayable/);
    await receive(here.deps, { sourceId: 'over' });
    expect((await here.journal.read(commentJournal, id))?.text).toBe('');
    expect((await here.carryOut({})).erased).not.toContain(`comment#${id}`);
  });

  it('erases more entries than one change may hold', async () => {
    const here = begin();
    const { id } = await receive(here.deps, { sourceId: 'edited' });
    for (let n = 0; n < 25; n += 1) {
      await receive(here.deps, { sourceId: 'edited', text: `Fråga ${n}` });
    }
    await here.deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    time += 31 * DAYS;
    expect((await here.carryOut({})).erased).toContain(`comment#${id}`);
    const journal = await exported(here, `comment#${id}`);
    expect(JSON.stringify(journal)).not.toContain('Fråga');
    expect(verifyExport(journal).wrong).toEqual([]);
  });

  it('goes on where a crash came between two steps, also for one author', async () => {
    const here = begin();
    const id = await ended(here, 'halfway', 'did:plc:halfway');
    for (let n = 0; n < 25; n += 1) {
      await receive(here.deps, { sourceId: 'halfway', text: `Ändrad ${n}` });
    }
    await here.deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    let steps = 0;
    const erasure = {
      why: 'request' as const,
      keeps: () => false,
      mayErase: async () => {
        steps += 1;
        if (steps > 1) throw new Error('The process died');
        return true;
      },
    };
    await expect(here.eraseWords(commentJournal, id, 'talan', erasure)).rejects.toThrow('died');
    expect(JSON.stringify(await exported(here, `comment#${id}`))).toContain('Ändrad');
    await receive(here.deps, { sourceId: 'halfway', text: 'Nya ord' });
    expect((await here.carryOut({ author: 'did:plc:halfway' })).erased).toEqual([`comment#${id}`]);
    expect(JSON.stringify(await exported(here, `comment#${id}`))).not.toMatch(/Ändrad|Nya ord/);
  });

  it('holds back what is open, and what belongs to an incident that is not closed', async () => {
    const here = begin();
    const incident = await seedIncident(here.deps);
    const request = await seedRequest(here.deps, incident.id);
    const open = await receive(here.deps, { sourceId: 'open' });
    const below = await receive(here.deps, { sourceId: 'below', statementId: request.id });
    await here.deps.journal.append(commentJournal, below.id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    time += 100 * DAYS;
    const { held, erased } = await here.carryOut({});
    const streams = [`comment#${open.id}`, `comment#${below.id}`, `statement#${request.id}`];
    expect(held).toEqual(expect.arrayContaining(streams));
    for (const stream of streams) expect(erased).not.toContain(stream);
    const close = (data: { phase?: 'closed'; legalHold?: boolean }) =>
      here.journal.append(incidentJournal, incident.id, 'karin', () =>
        ok([{ type: 'changed', data }]),
      );
    await close({ phase: 'closed', legalHold: true });
    expect((await here.carryOut({})).held).toContain(`comment#${below.id}`);
    await close({ legalHold: false });
    expect((await here.carryOut({})).erased).toContain(`comment#${below.id}`);
  });

  it('keeps what a statement published, and erases what was said about it', async () => {
    const here = begin();
    const { id, incident } = await seedPublished(here.deps);
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'changed', data: { phase: 'closed' } }]),
    );
    const before = await here.journal.read(statementJournal, id);
    time += 61 * DAYS;
    expect((await here.carryOut({})).erased).toContain(`statement#${id}`);
    const after = await here.journal.read(statementJournal, id);
    expect(after).toMatchObject({
      texts: before?.texts,
      hash: before?.hash,
      status: before?.status,
    });
    expect(after?.check?.findings).toEqual([]);
    const verdict = verifyExport(await exported(here, `statement#${id}`));
    expect(verdict.breach).toBeUndefined();
    expect(verdict.wrong).toEqual([]);
    expect(verdict.entries.map(({ verdict: each }) => each)).toContain('erased');
    expect(verdict.answers.map(({ words }) => words)).toEqual(['right']);
  });

  it('erases what one author wrote when they ask for it, whatever its age, and nobody else’s', async () => {
    const here = begin();
    const theirs = await ended(here, 'theirs', 'did:plc:asks');
    const other = await ended(here, 'other', 'did:plc:other');
    expect((await here.carryOut({ author: 'did:plc:asks' })).erased).toEqual([`comment#${theirs}`]);
    expect((await here.journal.read(commentJournal, other))?.text).toBe('Är vattnet rent?');
    const { entries } = await exported(here, `comment#${theirs}`);
    expect(entries.at(-1)?.entry).toMatchObject({ type: 'words-erased', data: { why: 'request' } });
  });
});
