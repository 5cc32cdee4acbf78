import { describe, expect, it } from 'vitest';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { tellQuoted } from '#steps/due/tell-quoted.ts';
import { assignComment } from '#web/actions/comments.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { readQuoted } from '#web/read/quoting.ts';
import { receive } from '../../support/comment.ts';
import { plan } from '../plan.ts';
import { person, seedPublished } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';
const LATER = 'Han som gjorde det heter Olle.';
const quoting = calmTexts.map((text) => ({
  ...text,
  text: `${text.text} Någon skrev: ${WORDS} En annan skrev: ${LATER}`,
}));

const begin = async (over: Parameters<typeof testDeps>[0] = {}) => {
  const deps = testDeps(over);
  const { id, incident } = await seedPublished(deps, quoting);
  const told: string[] = [];
  const notifier = {
    notify: async ({ purpose, to }: Notice) => void told.push(`${purpose} ${to.id}`),
  };
  const removeAndLook = async (text: string, sourceId: string) => {
    const comment = await receive(deps, { sourceId, text, writtenAt: '2000-01-01T10:00:00.000Z' });
    await assignComment(deps, person('karin'), comment.id, { incidentId: incident.id });
    const reason = { ground: 'spam', reason: 'Ja.' };
    await proposeRemoval(deps, person('karin'), comment.id, reason);
    await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
    const removal = (await deps.journal.read(removalJournal, comment.id))!;
    const { hash: key } = removal;
    const at = deps.now().toISOString();
    const item = { kind: 'tell-quoted', aggregate: 'removal', id: comment.id, key, at } as const;
    await tellQuoted({ ...deps, notifier })(item);
  };
  await removeAndLook(WORDS, '7');
  const read = async () => (await deps.journal.read(statementJournal, id))!;
  const path = `/desk/statements/${id}`;
  return { deps, id, incident, told, read, path, removeAndLook };
};

/** The hidden fields of the form, as a browser sends them. */
const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    ['hash', 'quoted'].map((name) => [
      name,
      page.match(new RegExp(`name="${name}" value="([0-9a-f]{64})"`))?.[1] ?? '',
    ]),
  );

describe('published words that quote what was removed', () => {
  it.each([
    ['sv', 'Vi låter texten stå kvar', 'sade varför orden får stå', 'Citerar en borttagen'],
    ['en', 'We keep the words', 'said why these words stay', 'Quotes a comment that was removed'],
  ] as const)('stay where someone with the mandate says why (%s)', async (...words) => {
    const [language, button, said, need] = words;
    const { deps, id, incident, read, path } = await begin();
    const writer = await browser(deps, 'karin', language);
    expect(await writer.page('/desk')).toContain(need);
    expect(await writer.page(path)).not.toContain(`${path}/keep-quotes`);
    const approver = await browser(deps, 'anna', language);
    const asked = await approver.page(`/approve/${id}`);
    expect(asked).toContain(`href="${path}#keep-quotes"`);
    const fields = hiddenIn(await approver.page(path));
    const reason = 'Det är hotet som vi varnar för.';
    const empty = await approver.post(`${path}/keep-quotes`, { ...fields, reason: ' ' });
    expect(empty.status).toBe(422);
    const kept = await approver.post(`${path}/keep-quotes`, { ...fields, reason });
    expect(kept.status).toBe(303);
    for (const reader of [writer, approver]) {
      const page = await reader.page(path);
      expect(page).toContain(reason);
      expect(page).toContain(said);
      expect(page).not.toContain(button);
    }
    const answered = await approver.page(`/approve/${id}`);
    expect(answered).toContain(reason);
    expect(answered).not.toContain('#keep-quotes');
    expect(await writer.page('/desk')).not.toContain(need);
    expect(await read()).toMatchObject({
      quotedRemovals: [],
      keptQuotes: [{ by: 'anna', reason }],
    });
    expect(await writer.page(`${path}/record`)).toContain(reason);
    const review = await writer.page(`/desk/incidents/${incident.id}/review`);
    expect(review).toContain(said);
  });

  it('are asked about anew where another comment that they quote is removed later', async () => {
    const { deps, told, read, path, removeAndLook } = await begin();
    const approver = await browser(deps, 'anna', 'sv');
    const fields = hiddenIn(await approver.page(path));
    const reason = 'Det är hotet som vi varnar för.';
    const before = told.length;
    await removeAndLook(LATER, '8');
    const stale = await approver.post(`${path}/keep-quotes`, { ...fields, reason });
    expect(stale.status).toBe(409);
    const again = hiddenIn(await approver.page(path));
    expect(again['quoted']).not.toBe(fields['quoted']);
    expect((await approver.post(`${path}/keep-quotes`, { ...again, reason })).status).toBe(303);
    expect((await read()).quotedRemovals).toEqual([]);
    await removeAndLook(WORDS, '9');
    expect((await read()).quotedRemovals).toEqual([]);
    expect(told.length).toBe(before);
  });

  it('are kept over the API by who may approve them, once', async () => {
    const { deps, id } = await begin();
    const { sendAs: send } = wholeApp(deps);
    const sendAs = async (...call: Parameters<typeof send>) => {
      const answer = await send(...call);
      return { status: answer.status, body: (await answer.json()) as any };
    };
    const path = `/api/statements/${id}`;
    const { body } = await sendAs('karin', 'GET', path);
    const said = { hash: body.hash, quoted: body.quoted, reason: 'Det är hotet.' };
    expect(await sendAs('karin', 'POST', `${path}/keep-quotes`, said)).toMatchObject({
      status: 403,
    });
    const other = { ...said, quoted: '0'.repeat(64) };
    expect(await sendAs('anna', 'POST', `${path}/keep-quotes`, other)).toMatchObject({
      status: 409,
      body: { type: 'other-quotes' },
    });
    for (let times = 0; times < 2; times += 1) {
      const kept = await sendAs('anna', 'POST', `${path}/keep-quotes`, said);
      expect(kept).toMatchObject({
        status: 200,
        body: { keptQuotes: [{ by: 'anna', reason: said.reason }] },
      });
      expect(kept.body.quoted).toBeUndefined();
    }
    const { items } = await deps.journal.entries(`statement#${id}`, { limit: 50 });
    expect(items.filter(({ entry }) => entry.type === 'quotes-kept')).toHaveLength(1);
    const late = { ...said, reason: 'Ett annat skäl.' };
    expect(await sendAs('anna', 'POST', `${path}/keep-quotes`, late)).toMatchObject({
      status: 409,
    });
  });

  it('stay decided once the words of the decision are erased, until another comment is removed', async () => {
    const { deps, id, path, read, removeAndLook } = await begin();
    const approver = await browser(deps, 'anna', 'en');
    const fields = hiddenIn(await approver.page(path));
    await approver.post(`${path}/keep-quotes`, { ...fields, reason: 'Det är hotet.' });
    await deps.journal.append(statementJournal, id, 'talan', () =>
      ok([{ type: 'words-erased', data: { why: 'retention', entries: [1], isWhole: true } }]),
    );
    expect((await read()).keptQuotes).toMatchObject([{ by: 'anna', covers: [], reason: '' }]);
    const page = await approver.page(path);
    expect(page).toContain('said on');
    expect(page).not.toContain('We keep the words');
    expect(await readQuoted(deps, await read())).toBeUndefined();
    deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
    await removeAndLook(LATER, '8');
    expect(await approver.page(path)).toContain('We keep the words');
    expect(await readQuoted(deps, await read())).toBeDefined();
  });

  it('are no decision of who holds no mandate for them, nor where nobody can read what was removed', async () => {
    const mandates = plan.mandates.map((mandate) => ({ ...mandate, deputies: [] }));
    const { deps, id, path } = await begin({ plan: { ...plan, mandates } });
    const quoted = async (over: TestDeps) => {
      const answer = await wholeApp(over).sendAs('anna', 'GET', `/api/statements/${id}`);
      return ((await answer.json()) as { quoted?: string }).quoted;
    };
    const dan = await browser(deps, 'dan', 'en');
    expect(await dan.page(path)).toContain('Who may approve them can also keep them');
    expect(await dan.page(path)).not.toContain(`${path}/keep-quotes`);
    expect(hiddenIn(await (await browser(deps, 'anna', 'en')).page(path))['quoted']).toBe(
      await quoted(deps),
    );
    const { quoting } = deps.journal;
    const unread: TestDeps['journal'] = {
      ...deps.journal,
      quoting: async (...asked) => {
        const { items } = await quoting(...asked);
        return { items: [], unreadable: items.map(() => 'removal#broken') };
      },
    };
    const broken = { ...deps, journal: unread };
    expect(await (await browser(broken, 'anna', 'en')).page(path)).not.toContain('keep-quotes');
    expect(await quoted(broken)).toBeUndefined();
  });
});
