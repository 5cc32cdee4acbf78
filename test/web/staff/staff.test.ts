import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { basisOf } from '#domain/statement/basis.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { changeFact } from '#web/actions/incidents.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { person, seedAsk, seedIncident, seedWaiting, write } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const ANSWERS = [
  'Kan jag duscha?',
  'Ja, det går bra att duscha och tvätta händerna.',
  'Var finns vattentankarna?',
  'Tankarna står på Norrby torg.',
].join('\n\n');

/** Questions and answers to staff that are out. */
const tellStaff = async (deps: TestDeps, incidentId: string) => {
  const input = StatementInput.parse({ kind: 'qa', language: 'sv', channels: ['intranet'] });
  const requested = await requestStatement(deps, person('karin'), incidentId, input);
  if (!requested.ok) throw new Error(requested.refusal.type);
  const { id } = requested.value;
  const incident = await deps.journal.read(incidentJournal, incidentId);
  const hash = 'a'.repeat(64);
  const texts = [{ channel: 'intranet', title: 'Frågor och svar', text: ANSWERS, sentences: [] }];
  await write(
    deps,
    id,
    'talan',
    {
      type: 'drafted',
      data: {
        version: 1,
        hash,
        writtenBy: 'playbook',
        fallbackReason: 'no-model',
        promptId: 'playbook/sv',
        promptHash: hash,
        tookMs: 1,
      },
      words: { texts: texts as any },
    },
    {
      type: 'checked',
      data: { version: 1, ruleSetVersion: deps.rules.version, blocking: 0, warnings: 0 },
      words: { findings: [], basis: basisOf(incident!) },
    },
  );
  await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
  await write(deps, id, 'anna', {
    type: 'decided',
    data: { decision: 'approve', version: 1, hash, planVersion: deps.planVersion },
    words: { comment: undefined, overrides: [], approver: { role: 'Presschef' } },
  });
  await write(
    deps,
    id,
    'talan',
    { type: 'receipt', data: { channel: 'intranet', state: 'by-hand' } },
    { type: 'concluded', data: { status: 'published' } },
  );
  return id;
};

const search = async (deps: TestDeps, q: string): Promise<any> =>
  (await wholeApp(deps).sendAs('anna', 'POST', '/api/staff/search', { q })).json();

describe('the page for staff', () => {
  it('says that there is nothing, and later what was told, in few bytes', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page('/staff')).toContain('Det finns inget att berätta nu.');
    await tellStaff(deps, id);
    const page = await anna.page('/staff');
    expect(page).toContain('Tankarna står på Norrby torg.');
    expect(gzipSync(page).length).toBeLessThan(30 * 1024);
  });

  it('finds answers without diacritics and inflected, and nothing that was not told', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    expect((await search(deps, 'dusch')).items[0].text).toContain('Ja, det går bra');
    expect((await search(deps, 'var star tankarna')).items[0].text).toContain('Norrby torg');
    expect((await search(deps, 'skolmaten')).items).toEqual([]);
  });

  it('marks answers as stale at once when a fact behind them changes', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    expect((await search(deps, 'duscha')).items[0].isStale).toBe(false);
    await changeFact(deps, person('karin'), id, 'f2', { text: 'Omkring 5 000 hushåll berörs.' });
    expect((await search(deps, 'duscha')).items[0].isStale).toBe(true);
    const page = await (await browser(deps, 'anna', 'sv')).page('/staff');
    expect(page).toContain('För det inte vidare');
  });

  it('searches without a script, and says what is missing', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await (await anna.post('/staff', { q: 'tank' })).text()).toContain('1 svar');
    expect((await anna.post('/staff', { q: ' ' })).status).toBe(422);
  });
});

describe('who approves words for the public', () => {
  it('is warned as long as staff were told nothing', async () => {
    const deps = testDeps();
    const { id, incident } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    const warning = 'Medarbetarna har inte fått veta något';
    expect(await anna.page(`/approve/${id}`)).toContain(warning);
    await tellStaff(deps, incident.id);
    expect(await anna.page(`/approve/${id}`)).not.toContain(warning);
  });
});
