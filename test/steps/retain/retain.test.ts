import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import type { Mention } from '#domain/mention/mention.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { PLAN_ID } from '#domain/plan/plan-journal.ts';
import { Topic } from '#domain/plan/topics.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { isGenuine } from '#domain/statement/publishing/page-problems.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { markWith } from '#domain/values/mark.ts';
import { ok } from '#domain/values/result.ts';
import { describeExport } from '#infra/commands/describe-export.ts';
import { keptAbout } from '#steps/retain/kept-about.ts';
import { retain } from '#steps/retain/retain.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { journalOn, openTable } from '../../support/dynamodb.ts';
import { indexCaughtUp } from '../../support/index-caught-up.ts';
import { askingWrittenDays } from '../../support/written-days.ts';
import { person, seedIncident, seedPublished, seedRequest } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = askingWrittenDays(await openTable());
});
afterAll(() => table?.stop());

const DAYS = 24 * 60 * 60_000;
const START = Date.parse('2026-11-22T13:05:00.000Z');
let time = START;
const now = () => new Date(time);
beforeEach(() => {
  time = START;
});

const water = Topic.parse({ id: 'water', name: 'Vatten', words: ['vatten'] });

const begin = (topics: Topic[] = []) => {
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
  const authorMentions = createAuthorMentions(table, now);
  const register = createNewsroomRegister(table);
  const mentions = createMentionKeeper(
    table,
    markWith(async () => 'a key of the stage'),
  );
  const plan = {
    ...deps.plan,
    topics,
    retention: { mentions: 'P90D', comments: 'P30D', statements: 'P60D' },
  };
  const retaining = retain({ journal, eraseWords, authorMentions, register, plan, log, now });
  const carryOut: typeof retaining = async (selection) => {
    await indexCaughtUp(table);
    return retaining(selection);
  };
  return { deps, journal, eraseWords, mentions, register, authorMentions, carryOut };
};

const ended = async (
  { deps }: ReturnType<typeof begin>,
  sourceId: string,
  author = 'did:plc:a',
) => {
  const comment = await receive(deps, { sourceId, author: { id: author, name: 'Lisa i Norrby' } });
  await receive(deps, { sourceId, author: { id: author }, text: 'Är vattnet rent?' });
  await receive(deps, { sourceId, author: { id: author }, text: 'Brunt vatten.' }, [], 'press');
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

// Nothing may be under way in an incident that is closed.
const withdraw = ({ journal }: ReturnType<typeof begin>, id: string) =>
  journal.append(statementJournal, id, 'karin', () => ok([{ type: 'withdrawn', data: {} }]));

describe('the retention of the plan', () => {
  it('erases a comment whose time is over: everywhere, for good, and the journal still verifies', async () => {
    const here = begin();
    const { withinTime } = await here.carryOut({});
    const id = await ended(here, 'over');
    const early = await here.carryOut({});
    expect(early.erased).not.toContain(`comment#${id}`);
    expect(early.withinTime).toBe(withinTime + 1);
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
    for (const word of [
      'Lisa',
      'did:plc:a',
      'vattnet',
      'Brunt',
      'VA-jouren',
      'Ring.',
      'bsky.app',
    ]) {
      expect(everything).not.toContain(word);
    }
    const verdict = verifyExport(journal);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.entries.filter(({ verdict: each }) => each === 'erased')).toHaveLength(4);
    expect(verdict.notReplayableFrom).toBe(1);
    const said = describeExport(journal, verdict);
    expect(said.join('\n')).toMatch(/entry 1: NOT replayable from here on/);
    expect(said.at(-1)).toMatch(/chain unbroken, not replayable/);
    await receive(here.deps, { sourceId: 'over' });
    expect((await here.journal.read(commentJournal, id))?.text).toBe('');
    const late = await here.carryOut({});
    expect(late.erased).not.toContain(`comment#${id}`);
    expect(late.withinTime).toBe(withinTime);
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
    const author = { id: 'did:plc:halfway' };
    for (let n = 0; n < 25; n += 1) {
      await receive(here.deps, { sourceId: 'halfway', author, text: `Ändrad ${n}` });
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
    await receive(here.deps, { sourceId: 'halfway', author, text: 'Nya ord' });
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
    expect(held).toEqual(
      expect.arrayContaining([
        { stream: streams[0], because: 'under-way' },
        { stream: streams[1], because: 'incident-open' },
        { stream: streams[2], because: 'under-way' },
      ]),
    );
    for (const stream of streams) expect(erased).not.toContain(stream);
    await withdraw(here, request.id);
    const close = (data: { phase?: 'closed'; legalHold?: boolean }) =>
      here.journal.append(incidentJournal, incident.id, 'karin', () =>
        ok([{ type: 'changed', data }]),
      );
    await close({ phase: 'closed', legalHold: true });
    const caution = { stream: `comment#${below.id}`, because: 'caution' };
    expect((await here.carryOut({})).held).toContainEqual(caution);
    await close({ legalHold: false });
    expect((await here.carryOut({})).held).toContainEqual(caution);
    await here.journal.append(incidentJournal, incident.id, 'legal', () =>
      ok([{ type: 'lowering-agreed', data: {} }]),
    );
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

  it('erases what a statement said that was taken back, in the newsroom’s register too', async () => {
    const here = begin();
    const { id, incident } = await seedPublished(here.deps);
    const before = await here.journal.read(statementJournal, id);
    const text = before?.texts.find(({ channel }) => channel === 'newsroom');
    const page = {
      ...({ statementId: id, slug: 'bakterier', version: 1, language: 'sv' } as const),
      kind: before!.kind,
      ...{ title: text!.title!, text: text!.text, hash: before!.hash!, approved: {} },
      ...{ approvedAt: before!.decision!.at, approvedBy: before!.decision!.approver },
      ...{ publishedAt: now().toISOString(), nextUpdateAt: before!.nextUpdateAt },
      supersededBy: { how: 'withdraws', statementId: 'later', at: now().toISOString() },
    } as const;
    await here.register.put(page);
    await here.journal.append(statementJournal, id, 'talan', () =>
      ok([{ type: 'superseded', data: { by: 'later', how: 'withdraws' } }]),
    );
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'changed', data: { phase: 'closed' } }]),
    );
    time += 61 * DAYS;
    expect((await here.carryOut({})).erased).toContain(`statement#${id}`);
    const after = await here.journal.read(statementJournal, id);
    const registered = await here.register.get(id);
    const everything = JSON.stringify([
      after,
      registered,
      await here.register.newest(100),
      await exported(here, `statement#${id}`),
    ]);
    expect(everything).not.toContain('läckage');
    expect(everything).not.toContain('Prov har');
    expect(registered).toMatchObject({ title: text!.title, text: '', hash: page.hash });
    expect(isGenuine(registered!, after)).toBe(true);
    expect(isGenuine({ ...registered!, title: 'Allt är bra' }, after)).toBe(false);
    expect(verifyExport(await exported(here, `statement#${id}`)).wrong).toEqual([]);
  });

  it('erases what an alert shows when the time of mentions is over', async () => {
    const here = begin();
    await raise(here, 'alert-over', 'Brunt vatten i Norrby');
    time += 89 * DAYS;
    expect((await here.carryOut({})).erased).not.toContain('alert#alert-over');
    time += 2 * DAYS;
    expect((await here.carryOut({})).erased).toContain('alert#alert-over');
    const journal = await exported(here, 'alert#alert-over');
    expect(JSON.stringify(journal)).not.toContain('Brunt');
    expect(verifyExport(journal).wrong).toEqual([]);
    expect(await here.journal.read(alertJournal, 'alert-over')).toMatchObject({ examples: [] });
  });
});

const raise = (here: ReturnType<typeof begin>, id: string, text: string) =>
  here.journal.append(alertJournal, id, 'talan', () =>
    ok([
      {
        type: 'raised',
        data: {
          ...{ id, topic: 'water', why: 'many', level: 'notice' },
          ...{ seen: 9, usual: 1, most: 2, window: 60 },
        },
        words: { examples: [{ source: 'press', text, writtenAt: now().toISOString() }] },
      },
    ]),
  );

const mention = (id: string, author: string, text: string): Mention => ({
  ...{ topic: 'water', source: 'press', id, author: { id: author, name: 'Olle i Norrby' }, text },
  ...{ writtenAt: now().toISOString(), receivedAt: now().toISOString() },
});

describe('someone who asks that their words go', () => {
  const until = new Date('2099-01-01T00:00:00.000Z');

  it('has their mentions erased before their time, and nobody else theirs; it is noted how many', async () => {
    const here = begin([water]);
    const theirs = mention('m1', 'olle', 'Brunt vatten i kranen på Storgatan');
    await here.mentions.keep(theirs, until);
    await here.mentions.keep(mention('m2', 'eva', 'Jag har rent vatten'), until);
    await raise(here, 'alert-theirs', theirs.text);
    time += 60_000;
    const dry = await here.carryOut({ author: 'olle', isDryRun: true });
    expect(dry).toMatchObject({ erased: ['alert#alert-theirs'], mentions: 1 });
    expect(await here.authorMentions.of('water', 'olle')).toHaveLength(1);
    expect(await here.carryOut({ author: 'olle' })).toMatchObject({ mentions: 1, held: [] });
    expect(await here.authorMentions.of('water', 'olle')).toEqual([]);
    expect(await here.authorMentions.of('water', 'eva')).toHaveLength(1);
    expect(await here.mentions.keep(theirs, until)).toEqual({ isNew: false, mention: undefined });
    const plan = await exported(here, `plan#${PLAN_ID}`);
    expect(plan.entries.at(-1)?.entry).toMatchObject({
      type: 'mentions-erased',
      data: { count: 1 },
    });
    expect(JSON.stringify(plan.entries.at(-1))).not.toContain('olle');
    expect(verifyExport(plan).wrong).toEqual([]);
    expect(await here.carryOut({ author: 'olle' })).toMatchObject({ erased: [], mentions: 0 });
  });

  it('keeps their mentions as long as what quotes these is held back', async () => {
    const here = begin([water]);
    const incident = await seedIncident(here.deps);
    const theirs = mention('m3', 'kim', 'Brunt vatten i kranen på hela Kvarngatan');
    await here.mentions.keep(theirs, until);
    time += 60_000;
    const append = (event: IncidentEvent) =>
      here.journal.append(incidentJournal, incident.id, 'karin', () => ok([event]));
    await append({
      type: 'fact-added',
      data: { id: 'f9', status: 'unconfirmed' },
      words: { text: `En granne skriver: "${theirs.text}"` },
    });
    expect(await here.carryOut({ author: 'kim' })).toMatchObject({ erased: [], mentions: 0 });
    expect(await here.authorMentions.of('water', 'kim')).toHaveLength(1);
    await append({ type: 'changed', data: { phase: 'closed' } });
    const stream = `incident#${incident.id}`;
    expect(await here.carryOut({ author: 'kim' })).toMatchObject({ erased: [stream], mentions: 1 });
    expect(await here.authorMentions.of('water', 'kim')).toEqual([]);
  });

  it('has the facts erased that quote them, once the incident is closed; until then all of it is held', async () => {
    const here = begin();
    const incident = await seedIncident(here.deps);
    const quote = 'Min son blev sjuk av vattnet i går kväll';
    const comment = await receive(here.deps, {
      ...{
        sourceId: 'quoted',
        author: { id: 'did:plc:quoted', name: 'Mia i Norrby' },
        text: quote,
      },
      writtenAt: now().toISOString(),
    });
    await here.journal.append(commentJournal, comment.id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    time += 60_000;
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([
        {
          type: 'fact-added',
          data: { id: 'f9', status: 'unconfirmed' },
          words: { text: `En mor skriver: "${quote}"`, source: 'Bluesky, Mia i Norrby' },
        },
      ]),
    );
    const streams = [`incident#${incident.id}`, `comment#${comment.id}`];
    const early = await here.carryOut({ author: 'did:plc:quoted' });
    expect(early).toMatchObject({
      erased: [],
      held: [
        { stream: streams[0], because: 'incident-open' },
        { stream: streams[1], because: 'quoted' },
      ],
    });
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'changed', data: { phase: 'closed' } }]),
    );
    const before = await here.journal.read(incidentJournal, incident.id);
    const by = 'Case 17; decided by the lawyer';
    const done = await here.carryOut({ author: 'did:plc:quoted', by });
    expect(done).toMatchObject({ erased: streams, held: [] });
    const after = await here.journal.read(incidentJournal, incident.id);
    expect(after?.facts).toEqual(
      before?.facts.map((fact) =>
        fact.id === 'f9' ? { id: 'f9', status: 'unconfirmed', text: '' } : fact,
      ),
    );
    expect(after).toMatchObject({ title: before?.title, summary: before?.summary });
    // A hash without a salt would tell whoever guesses the words.
    expect(Object.keys(before?.writtenSince ?? {})).toHaveLength(1);
    expect(after?.writtenSince).toBeUndefined();
    const journal = await exported(here, `incident#${incident.id}`);
    expect(JSON.stringify([journal, after])).not.toMatch(/Min son|Mia i Norrby/);
    expect(JSON.stringify(journal)).toContain('Prov har visat bakterier');
    const verdict = verifyExport(journal);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.entries.filter(({ verdict: each }) => each === 'erased')).toHaveLength(1);
    expect(journal.entries.at(-1)?.entry).toMatchObject({
      type: 'words-erased',
      data: { why: 'request', parts: ['fact:f9'] },
    });
    expect(journal.entries.at(-1)?.payload?.words).toEqual({ by });
    expect(await here.carryOut({ author: 'did:plc:quoted' })).toMatchObject({ erased: [] });
  });

  it('has the question of a family erased that is what they asked, whoever it was copied from', async () => {
    const here = begin();
    const incident = await seedIncident(here.deps);
    const family = await seedRequest(here.deps, incident.id);
    const question = 'Kan man duscha i vattnet?';
    for (const [i, author] of ['did:plc:first', 'did:plc:second'].entries()) {
      const { id } = await receive(here.deps, {
        sourceId: `q${i}`,
        author: { id: author },
        text: question,
      });
      await here.journal.append(commentJournal, id, 'karin', () =>
        ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
      );
    }
    await here.journal.append(statementJournal, 'family-1', 'karin', () =>
      ok([
        {
          type: 'requested',
          data: {
            ...{ id: 'family-1', incidentId: incident.id, kind: 'reply', language: 'sv' },
            ...{ channels: ['bluesky'], family: true, commentId: 'of-the-first' },
          },
          words: { comment: question, variants: ['Hej!', 'Tack!', 'God dag!'] },
        },
        { type: 'withdrawn', data: {} },
      ]),
    );
    await withdraw(here, family.id);
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'changed', data: { phase: 'closed' } }]),
    );
    const { erased } = await here.carryOut({ author: 'did:plc:second' });
    expect(erased).toContain('statement#family-1');
    expect(erased).not.toContain(`statement#${family.id}`);
    const journal = await exported(here, 'statement#family-1');
    expect(JSON.stringify(journal)).not.toContain('duscha');
    expect(verifyExport(journal).wrong).toEqual([]);
  });
});

describe('what no erasure reaches', () => {
  it('is named: published statements that quote the one who asks, and no others', async () => {
    const here = begin();
    const { id } = await seedPublished(here.deps);
    const { published } = await here.carryOut({ author: 'Omkring 4 300 hushåll' });
    expect(published).toContain(`statement#${id}`);
    expect((await here.carryOut({ author: 'did:plc:nobody' })).published).toEqual([]);
    expect((await here.carryOut({})).published).toEqual([]);
  });
});

describe('an earlier erasure', () => {
  it('keeps who asked for it when more is erased', async () => {
    const here = begin();
    const id = await ended(here, 'twice');
    const erase = (by: string) =>
      here.eraseWords(commentJournal, id, 'talan', {
        ...{ why: 'request', by },
        keeps: () => false,
        mayErase: async () => true,
      });
    await erase('Case 17');
    await here.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'passed-on', data: { way: 'phone' }, words: { to: 'VA-jouren' } }]),
    );
    await erase('Case 18');
    const { entries } = await exported(here, `comment#${id}`);
    expect(
      entries
        .filter(({ entry }) => entry.type === 'words-erased')
        .map(({ payload }) => payload?.words),
    ).toEqual([{ by: 'Case 17' }, { by: 'Case 18' }]);
    expect(verifyExport(await exported(here, `comment#${id}`)).wrong).toEqual([]);
  });
});

describe('what is kept about one author', () => {
  it('is listed by journal and entry, also what is held back, and nobody else’s', async () => {
    const here = begin([water]);
    const incident = await seedIncident(here.deps);
    const quote = 'Min son blev sjuk av vattnet i går kväll';
    const theirs = await receive(here.deps, {
      ...{
        sourceId: 'listed',
        author: { id: 'did:plc:listed', name: 'Mia i Norrby' },
        text: quote,
      },
      writtenAt: now().toISOString(),
    });
    await ended(here, 'other', 'did:plc:other');
    time += 60_000;
    const words = { text: `En mor skriver: "${quote}"`, source: 'Bluesky' };
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'fact-added', data: { id: 'f9', status: 'unconfirmed' }, words }]),
    );
    await here.mentions.keep(
      mention('listed', 'did:plc:listed', 'Brunt vatten'),
      new Date('2099-01-01T00:00:00.000Z'),
    );
    await indexCaughtUp(table);
    const kept = await keptAbout({
      ...{ ...here, plan: { ...here.deps.plan, topics: [water] } },
    })('did:plc:listed');
    expect(kept.journals).toMatchObject([
      { stream: `comment#${theirs.id}`, entries: [{ seq: 1, type: 'received' }] },
      { stream: `incident#${incident.id}`, entries: [{ type: 'fact-added', words: [words.text] }] },
    ]);
    expect(kept.journals[0]?.entries[0]?.words).toEqual(
      expect.arrayContaining([quote, 'Mia i Norrby']),
    );
    expect(kept.mentions.map(({ text }) => text)).toEqual(['Brunt vatten']);
    expect(kept.published).toEqual([]);
  });
});

describe('what an author wrote before they changed it, however often', () => {
  it('is found by what quotes it', async () => {
    const here = begin([water]);
    const incident = await seedIncident(here.deps);
    const quote = 'Min dotter blev sjuk av vattnet i förrgår';
    const by = { sourceId: 'often', author: { id: 'did:plc:often', name: 'Pia i Norrby' } };
    const writtenAt = now().toISOString();
    await receive(here.deps, { ...by, text: quote, writtenAt });
    for (const word of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
      await receive(here.deps, { ...by, text: `${word} ord.`, writtenAt });
    }
    time += 60_000;
    const words = { text: `En far skriver: "${quote}"`, source: 'Bluesky' };
    await here.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([{ type: 'fact-added', data: { id: 'f9', status: 'unconfirmed' }, words }]),
    );
    await indexCaughtUp(table);
    const kept = await keptAbout({ ...here, plan: here.deps.plan })('did:plc:often');
    expect(kept.journals.map(({ stream }) => stream)).toContain(`incident#${incident.id}`);
  });
});

describe('words that the law forbids to keep', () => {
  const until = new Date('2099-01-01T00:00:00.000Z');
  const text = 'FORBJUDNAORD';

  const remove = async (ground: string, sourceId = ground) => {
    const here = begin([water]);
    const { deps, journal } = here;
    const author = { id: `author-${sourceId}`, name: 'Olle i Norrby' };
    const { id } = await receive(deps, { sourceId, author, text: `Förut ${text}` });
    await receive(deps, { sourceId, author, text });
    await here.mentions.keep(mention(`forbidden-${sourceId}`, author.id, text), until);
    await here.mentions.keep(mention(`other-${sourceId}`, author.id, 'Brunt vatten'), until);
    const run = () => here.carryOut({});
    const said = async () =>
      JSON.stringify([
        await journal.read(commentJournal, id),
        await exported(here, `comment#${id}`),
        (await here.authorMentions.of('water', author.id)).map((each) => each.mention),
      ]);
    await proposeRemoval(deps, person('karin'), id, { ground, reason: 'Förbjudet.' });
    return { here, id, author, run, said };
  };

  it('are erased with their mention once two have removed them, and come back from nobody', async () => {
    const { here, id, author, run, said } = await remove('child-abuse');
    await run();
    expect(await said()).toContain(text);
    await decideOnRemoval(here.deps, person('dan'), id, { decision: 'remove' });
    expect((await here.carryOut({ isDryRun: true })).erased).toContain(`comment#${id}`);
    expect(await said()).toContain(text);
    expect((await run()).erased).toContain(`comment#${id}`);
    expect((await run()).erased).not.toContain(`comment#${id}`);
    expect(await said()).not.toContain(text);
    expect(await said()).toContain('Brunt vatten');
    expect(await here.journal.read(commentJournal, id)).toMatchObject({ state: 'open', text: '' });
    expect(verifyExport(await exported(here, `comment#${id}`)).wrong).toEqual([]);
    await receive(here.deps, { sourceId: 'child-abuse', author, text });
    expect(await said()).not.toContain(text);
  });

  it('are erased also where its author wrote others since, which someone wants removed', async () => {
    const { here, id, author, run, said } = await remove('child-abuse', 'changed-since');
    await decideOnRemoval(here.deps, person('dan'), id, { decision: 'remove' });
    await receive(here.deps, { sourceId: 'changed-since', author, text: 'Köp klockor' });
    const again = { ground: 'spam', reason: 'Reklam.' };
    expect(await proposeRemoval(here.deps, person('karin'), id, again)).toMatchObject({ ok: true });
    expect((await run()).erased).toContain(`comment#${id}`);
    expect(await said()).not.toContain(text);
  });

  it('are erased with their mention however often its author wrote others since', async () => {
    const { here, id, author, run, said } = await remove('child-abuse', 'changed-often');
    await decideOnRemoval(here.deps, person('dan'), id, { decision: 'remove' });
    for (const word of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
      await receive(here.deps, { sourceId: 'changed-often', author, text: `${word} ord.` });
    }
    expect((await run()).erased).toContain(`comment#${id}`);
    expect(await said()).not.toContain(text);
  });

  it('are erased once they are confirmed, also where new words were removed at once before', async () => {
    const { here, id, author, run, said } = await remove('child-abuse', 'both-at-once');
    const { hash } = (await here.journal.read(removalJournal, id)) ?? {};
    await receive(here.deps, { sourceId: 'both-at-once', author, text: 'Jag vet var du bor' });
    const again = { ground: 'threat', reason: 'Hot.' };
    expect(await proposeRemoval(here.deps, person('karin'), id, again)).toMatchObject({ ok: true });
    await run();
    expect(await said()).toContain(text);
    await decideOnRemoval(here.deps, person('dan'), id, { decision: 'remove', hash });
    expect((await run()).erased).toContain(`comment#${id}`);
    expect(await said()).not.toContain(text);
    expect((await here.carryOut({})).erased).not.toContain(`removal#${id}`);
    const decision = { decision: 'remove' } as const;
    const { hash: newest = '' } = (await here.journal.read(removalJournal, id)) ?? {};
    const confirmed = await decideOnRemoval(here.deps, person('dan'), id, {
      ...decision,
      hash: newest,
    });
    expect(confirmed).toMatchObject({ ok: true, value: { state: 'removed' } });
  });

  it('stay where the ground lets them be archived', async () => {
    const { here, id, run, said } = await remove('spam');
    await decideOnRemoval(here.deps, person('dan'), id, { decision: 'remove' });
    await run();
    expect((await said()).split(text).length).toBeGreaterThan(3);
  });
});
