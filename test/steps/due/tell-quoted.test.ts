import { describe, expect, it } from 'vitest';
import type { DueItem } from '#domain/due/due.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type QuotedDeps, tellQuoted } from '#steps/due/tell-quoted.ts';
import { assignComment } from '#web/actions/comments.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedPublished } from '../../web/seed.ts';
import { calmTexts } from '../../web/seed-texts.ts';
import { browser, testDeps } from '../../web/support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';
const quoting = calmTexts.map((text) => ({ ...text, text: `${text.text} Någon skrev: ${WORDS}` }));

const begin = async (words = quoting, writtenAt = '2000-01-01T10:00:00.000Z') => {
  const deps = testDeps();
  const { id, incident } = await seedPublished(deps, words);
  const comment = await receive(deps, { text: WORDS, writtenAt });
  await assignComment(deps, person('karin'), comment.id, { incidentId: incident.id });
  const told: string[] = [];
  const notifier = {
    notify: async ({ purpose, to }: Notice) => void told.push(`${purpose} ${to.id}`),
  };
  const remove = async () => {
    await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
    await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  };
  const due = async (over: Partial<QuotedDeps> = {}, item?: DueItem) => {
    const handle = tellQuoted({ ...deps, notifier, ...over });
    if (item) await handle(item);
    if (item) return 1;
    const removal = (await deps.journal.read(removalJournal, comment.id))!;
    const wanted = (removalJournal.due?.(removal) ?? []).filter(
      (each) => each.kind === 'tell-quoted',
    );
    for (const each of wanted) await handle({ ...each, aggregate: 'removal', id: comment.id });
    return wanted.length;
  };
  const page = async (path: string) => (await browser(deps, 'karin', 'sv')).page(path);
  return { deps, id, incident, comment, told, remove, due, page };
};

describe('words that are out as a comment that they quote is removed', () => {
  it('are told to those who act, once, and marked on their page and the desk', async () => {
    const { id, told, remove, due, page } = await begin();
    expect(await page(`/desk/statements/${id}`)).not.toContain('och citerar en kommentar');
    await remove();
    expect(await due()).toBe(1);
    expect(await due()).toBe(1);
    expect(told).toContain('quotes-removed karin');
    expect(told).toContain('quotes-removed anna');
    expect(new Set(told).size).toBe(told.length);
    expect(await page('/desk')).toContain('Citerar en borttagen kommentar');
    const shown = await page(`/desk/statements/${id}`);
    expect(shown).toContain('och citerar en kommentar som har tagits bort');
    expect(shown).toContain(`?kind=correction&amp;corrects=${id}`);
  });

  it('are found as they come out where the comment was removed on their way', async () => {
    const { deps, id, told, remove, due } = await begin();
    const out = (await deps.journal.read(statementJournal, id))!;
    const { outAt: _, ...way } = { ...out, status: 'publishing' as const };
    const journal = { ...deps.journal, list: async () => ({ items: [way] as never }) };
    await remove();
    await due({ journal });
    expect(told).toEqual([]);
    const [item] = wantedBy(out).filter(({ kind }) => kind === 'tell-quoted');
    await due({}, { ...item!, aggregate: 'statement', id });
    await due({}, { ...item!, aggregate: 'statement', id });
    expect(told).toContain('quotes-removed karin');
    expect(new Set(told).size).toBe(told.length);
    const after = await deps.journal.read(statementJournal, id);
    expect(after?.quotedRemovals).toHaveLength(1);
    expect(wantedBy(way).some(({ kind }) => kind === 'tell-quoted')).toBe(false);
  });

  it('are told of no more where the removal was taken back while they were looked at', async () => {
    const { deps, comment, told, remove, due } = await begin();
    await remove();
    const list: typeof deps.journal.list = async (...asked) => {
      const page = await deps.journal.list(...asked);
      const removal = await deps.journal.read(removalJournal, comment.id);
      if (removal?.state === 'removed') await takeBackRemoval(deps, person('dan'), comment.id);
      return page;
    };
    await due({ journal: { ...deps.journal, list } });
    expect(told).toEqual([]);
  });

  it('are told of no more once the removal is taken back', async () => {
    const { deps, id, comment, remove, due, page } = await begin();
    await remove();
    await due();
    await takeBackRemoval(deps, person('dan'), comment.id);
    expect(await page('/desk')).not.toContain('Citerar en borttagen kommentar');
    expect(await due()).toBe(1);
    // The desk's list of what is stuck holds and counts what is marked.
    const after = await deps.journal.read(statementJournal, id);
    expect(after?.quotedRemovals).toEqual([]);
    expect(await page('/desk')).not.toContain('Citerar en borttagen kommentar');
    expect(await page(`/desk/statements/${id}`)).not.toContain('och citerar en kommentar');
  });

  it('are looked for once where the comment was removed before anything was told of', async () => {
    const { deps, comment, remove } = await begin();
    await remove();
    const removal = (await deps.journal.read(removalJournal, comment.id))!;
    expect(removalJournal.dueAnew?.(removal)).toEqual([
      { kind: 'tell-quoted', key: removal.hash, at: removal.decidedAt },
    ]);
  });

  it.each([
    ['quote nothing', calmTexts, undefined],
    ['said it first', quoting, '2100-01-01T10:00:00.000Z'],
  ])('are not told of where they %s', async (_, words, writtenAt) => {
    const { deps, id, told, remove, due } = await begin(words, writtenAt);
    await remove();
    await due();
    expect(told).toEqual([]);
    const statement = await deps.journal.read(statementJournal, id);
    expect(statement?.quotedRemovals).toBeUndefined();
  });
});
