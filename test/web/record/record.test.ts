import { beforeEach, describe, expect, it } from 'vitest';
import { replay } from '#domain/journal/replay.ts';
import { planVersion } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '#web/deps.ts';
import { exportedJournals, hashedAnew } from '../../support/exported.ts';
import { plan } from '../plan.ts';
import { seedIncident, seedRequest } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const ID = 'wb0965e59ddfdba407380';

// The people of the exported journal, as they were called then and as someone else is called today.
const named = (name: string) => ({
  ...plan,
  people: [...plan.people, { ...plan.people[0]!, id: 'deputy', name, role: 'Vice' }],
});

const withExport = (exported = exportedJournals()[0]): WebDeps => {
  const deps = testDeps({ plan: named('Någon Annan') });
  const replayed = replay(statementJournal, exported);
  const state = 'state' in replayed ? replayed.state : undefined;
  const own = deps.journal;
  const journal: WebDeps['journal'] = {
    ...own,
    read: async (aggregate, id) =>
      aggregate.name === 'statement' && id === ID ? (state as never) : own.read(aggregate, id),
    entries: async (stream, page) =>
      stream === exported.stream ? { items: exported.entries as never } : own.entries(stream, page),
  };
  return { ...deps, journal };
};

let deps: WebDeps;
beforeEach(() => {
  deps = withExport();
});
const record = async (language: 'sv' | 'en' = 'en', who = 'anna') => {
  const visitor = await browser(deps as never, who, language);
  return visitor.get(`/desk/statements/${ID}/record`);
};

describe('the review record', () => {
  it('says who wrote, changed and approved the words, when to the second, in which zone', async () => {
    const page = await (await record()).text();
    expect(page).toContain('22 Nov 2026, 10:20:00 (UTC+1)');
    expect(page).toContain('drafted by the templates, without a language model');
    expect(page).toMatch(/spokesperson asked for changes, 22 Nov 2026, .+ \(UTC\+1\): “Kortare.”/);
    expect(page).toMatch(/<ins>.*En människa skrev det här\./s);
    expect(page).toContain('From the question to the answer: 0 seconds.');
    expect(await (await record('sv')).text()).toContain('0 sekunder.');
    expect(page).toContain('The last version was checked by the rules crisis@1');
    expect(page).toContain('https://x.example/1');
    expect(await (await record('sv')).text()).toContain('22 nov. 2026 kl.\u00a010.20.00 (UTC+1)');
  });

  it('names people as in the plan of then, with their id, and says since when it held', async () => {
    expect(await (await record()).text()).toContain('Någon Annan, vice (id: deputy)');
    const then = named('Didrik Då');
    const version = '0c3f877402bef52f4309c4fb7e87768ece79607b0d05a4b32cd452a06c4669a3';
    const seenAt = new Date('2026-11-01T08:00:00.000Z');
    (deps as any).clock.now = seenAt;
    await deps.journal.append(planJournal, PLAN_ID, 'talan', () =>
      ok([{ type: 'seen', data: { version }, words: { plan: then } }]),
    );
    (deps as any).clock.now = new Date('2026-11-22T13:05:00.000Z');
    const later = named('Lisa Senare');
    await deps.journal.append(planJournal, PLAN_ID, 'talan', () =>
      ok([{ type: 'seen', data: { version: planVersion(later) }, words: { plan: later } }]),
    );
    const page = await (await record()).text();
    expect(page).toContain('Didrik Då, vice (id: deputy)');
    expect(page).not.toContain('Någon Annan');
    expect(page).not.toContain('Lisa Senare');
    expect(page).toContain(`${version}, which held since 1 Nov 2026, 09:00:00 (UTC+1).`);
  });

  it('is not made of a journal that someone altered', async () => {
    const [forged] = exportedJournals();
    const decided = forged.entries.find(({ entry }) => entry.type === 'decided');
    if (decided) decided.entry.by = 'writer';
    deps = withExport(hashedAnew(forged));
    expect(await (await record()).text()).toContain('is not intact');
  });

  it('says of a version that its words were erased since, and shows the next one whole', async () => {
    const [journal] = exportedJournals();
    const at = journal.entries.findIndex(({ entry }) => entry.type === 'drafted');
    const drafted = journal.entries[at]!;
    const data = { entries: [drafted.entry.seq], why: 'retention', isWhole: true };
    const last = journal.entries.at(-1)!;
    const erased = { ...last.entry, type: 'words-erased', data, wordsDigest: null };
    const entries = [...journal.entries, { entry: erased, payload: null }];
    const sealed = hashedAnew({ ...journal, entries });
    sealed.entries[at]!.payload = null;
    deps = withExport(sealed);
    (deps.journal as any).read = async () => ({ id: ID, language: 'sv' });
    const page = await (await record()).text();
    expect(page).toContain('without a language model<ul><li>Its words were erased since.</li>');
    expect(page).not.toMatch(/<ins>[^/]*Strömmen är borta/);
  });

  it.each([
    ['karin', 200],
    ['anna', 200],
    ['adam', 403],
  ])('is for those who may read the statement: %s', async (who, status) => {
    expect((await record('en', who)).status).toBe(status);
  });

  it('is linked from the page of the statement', async () => {
    const own = testDeps();
    const { id } = await seedRequest(own, (await seedIncident(own)).id);
    const page = await (await browser(own, 'anna', 'en')).page(`/desk/statements/${id}`);
    expect(page).toContain(`href="/desk/statements/${id}/record"`);
  });
});
