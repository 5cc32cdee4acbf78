import { describe, expect, it } from 'vitest';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedApproval, seedAsk, seedDraft, seedPublished, seedRequest, write } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const receipt = (channel: 'newsroom' | 'x' | 'sms', state: 'published' | 'by-hand') =>
  ({ type: 'receipt', data: { channel, state } }) satisfies StatementEvent;

/** A statement that was corrected before it was noted whether it was posted on X, where its correction is to be posted. */
const seedCorrected = async () => {
  const deps = testDeps();
  const { id, incident } = await seedPublished(deps);
  const newer = await seedRequest(deps, incident.id);
  const hash = await seedDraft(deps, newer.id, calmTexts);
  await seedAsk(deps, newer.id, 'anna', '2026-11-22T13:35:00.000Z');
  await seedApproval(deps, newer.id, hash);
  await write(
    deps,
    newer.id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    receipt('newsroom', 'published'),
    receipt('x', 'by-hand'),
    receipt('sms', 'by-hand'),
    { type: 'concluded', data: { status: 'published' } },
  );
  await write(deps, id, 'talan', {
    type: 'superseded',
    data: { by: newer.id, how: 'corrects' },
  });
  const { read } = deps.journal;
  const supersedes = { statementId: id, how: 'corrects' as const };
  deps.journal.read = async (aggregate, wanted) => {
    const found = await read(aggregate, wanted);
    return found && wanted === newer.id ? { ...found, supersedes } : found;
  };
  return { deps, id, newer: newer.id };
};

const words = {
  en: {
    title: 'Was it posted? X',
    state: 'Not noted whether it was posted',
    notNoted: 'Nobody has noted whether the words that these replace were posted here.',
    notPosted: 'The words that these replace were not posted here.',
  },
  sv: {
    title: 'Lades det ut? X',
    state: 'Ej antecknat om det lades ut',
    notNoted: 'Ingen har antecknat om orden som de här ersätter lades ut här.',
    notPosted: 'Orden som de här ersätter lades inte ut här.',
  },
} as const;

const pageOf = async (deps: TestDeps, id: string, language = 'en', who = 'karin') =>
  (await browser(deps, who, language)).page(`/desk/statements/${id}`);
const send = async (deps: TestDeps, path: string, form: Record<string, string>, who = 'karin') =>
  (await (await browser(deps, who)).post(path, { channel: 'x', ...form })).status;
const stateOf = async (deps: TestDeps, id: string) => {
  const found = await deps.journal.read(statementJournal, id);
  return { status: found?.status, x: found?.deliveries.find(({ channel }) => channel === 'x') };
};

describe('words that were corrected before it was noted whether they were posted', () => {
  it.each(['en', 'sv'] as const)(
    'ask for it, and their correction says so: %s',
    async (language) => {
      const { deps, id, newer } = await seedCorrected();
      const { title, state, notNoted } = words[language];
      const first = await pageOf(deps, id, language);
      expect(first).toContain(title);
      expect(first).toContain(state);
      expect(first).toContain(`/desk/statements/${id}/receipts`);
      expect(first).toContain(`/desk/statements/${id}/not-posted`);
      const correction = await pageOf(deps, newer, language);
      expect(correction).toContain(notNoted);
      expect(correction).toContain(`/desk/statements/${id}#hand-x`);
    },
  );

  it('stay corrected once it is noted where they are', async () => {
    const { deps, id, newer } = await seedCorrected();
    const url = 'https://x.com/malarvatten/status/1';
    const form = { state: 'published', url };
    expect(await send(deps, `/desk/statements/${id}/receipts`, form, 'anna')).toBe(403);
    expect(await send(deps, `/desk/statements/${id}/receipts`, form)).toBe(303);
    expect(await stateOf(deps, id)).toMatchObject({ status: 'corrected', x: { url } });
    expect(await pageOf(deps, id)).not.toContain(words.en.title);
    expect(await pageOf(deps, newer)).not.toContain(words.en.notNoted);
  });

  it.each(['en', 'sv'] as const)(
    'stay corrected once it is noted that they are not: %s',
    async (language) => {
      const { deps, id, newer } = await seedCorrected();
      const form = { reason: 'Vi rättade först.' };
      expect(await send(deps, `/desk/statements/${id}/not-posted`, form, 'anna')).toBe(403);
      expect(await send(deps, `/desk/statements/${id}/not-posted`, form)).toBe(303);
      expect(await stateOf(deps, id)).toMatchObject({
        ...{ status: 'corrected', x: { state: 'failed', reason: 'not-posted' } },
      });
      expect(await pageOf(deps, id, language)).not.toContain(words[language].title);
      expect(await pageOf(deps, newer, language)).toContain(words[language].notPosted);
    },
  );
});
