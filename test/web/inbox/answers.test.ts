import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { seedComment, seedFamily, seedQuestion } from '../family.ts';
import { browser, testDeps } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const { incident, comment } = await seedQuestion(deps);
  const family = await seedFamily(deps, comment);
  const karin = await browser(deps, 'karin');
  const path = `/desk/inbox/${comment.id}?incident=${incident.id}`;
  const read = async (id = comment.id) => (await deps.journal.read(commentJournal, id))!;
  return { deps, incident, comment, family, karin, path, read };
};

describe('approved answers in the inbox', () => {
  it('suggest the one for this question, with its words and how long it may be used', async () => {
    const { karin, path } = await begin();
    const page = await karin.page(path);
    expect(page).toContain('Fits best');
    expect(page).toContain('Tack för att du hör av dig. Koka vattnet i Norrby');
    expect(page).toContain('May be used until');
  });

  it('are approved for answers, not published, and can be stopped', async () => {
    const { karin, family, path } = await begin();
    const statement = `/desk/statements/${family.id}`;
    const page = await karin.page(statement);
    expect(page).toContain('Approved for answers');
    expect(page).not.toContain('>Published<');
    expect(page).not.toContain('corrects=');
    expect(page).toContain(`href="${statement}/withdraw"`);
    expect(await karin.page(`${statement}/withdraw`)).toContain('Stop using this answer?');
    expect((await karin.post(`${statement}/withdraw`, {})).status).toBe(303);
    expect(await karin.page(path)).not.toContain('Fits best');
    expect(await karin.page(statement)).toContain('took the answer out of use');
  });

  it('are sent by a button, and the next comment is open', async () => {
    const { karin, comment, incident, family, deps, read } = await begin();
    const next = await seedComment(deps, incident.id, '2');
    const sent = await karin.post(`/desk/inbox/${comment.id}/answer?incident=${incident.id}`, {
      familyId: family.id,
    });
    expect(sent.headers.get('location')).toContain(`/desk/inbox/${next.id}`);
    expect((await read()).sending).toMatchObject({ statementId: family.id, by: 'karin' });
    const page = await karin.page(`/desk/inbox/${comment.id}?incident=${incident.id}`);
    expect(page).toContain('Answer on its way');
    expect(page).not.toContain('Fits best');
  });

  it('are sent to all who say the same, after a look at who is left out', async () => {
    const { karin, comment, incident, family, deps, path, read } = await begin();
    const same = await seedComment(deps, incident.id, '2');
    const theirs = await seedComment(deps, incident.id, '3');
    const dan = await browser(deps, 'dan');
    await dan.page(`/desk/inbox/${theirs.id}?incident=${incident.id}`);
    const page = await karin.page(path);
    expect(page).toContain('2 other comments say the same');
    const several = `/desk/inbox/${comment.id}/several?incident=${incident.id}&familyId=${family.id}`;
    const preview = await karin.page(several);
    expect(preview).toContain('Get an answer (2)');
    expect(preview).toContain('someone else has it open');
    expect((await read()).sending).toBeUndefined();
    const comments = [comment.id, same.id, theirs.id];
    const sent = await karin.post(several, { familyId: family.id, comments });
    expect(sent.status).toBe(303);
    const variants = await Promise.all(
      [comment, same].map(async ({ id }) => (await read(id)).sending?.variant),
    );
    expect(variants).toEqual([0, 1]);
    expect((await read(theirs.id)).sending).toBeUndefined();
  });

  it('can be posted by hand: the words to copy, and where they stand', async () => {
    const { karin, comment, family, deps, path, read } = await begin();
    const { id } = comment;
    await karin.post(path.replace('?', '/answer?'), { familyId: family.id });
    const event = { type: 'answer-for-person', data: { state: 'by-hand' } } as const;
    await deps.journal.append(commentJournal, id, 'talan', () => ok([event]));
    const page = await karin.page(path);
    expect(page).toContain('Post the answer by hand');
    expect(page).toContain('Koka vattnet i Norrby');
    const receipt = path.replace('?', '/answer-receipt?');
    const wrong = await karin.post(receipt, { state: 'published', url: 'nowhere' });
    expect(wrong.status).toBe(422);
    const url = 'https://bsky.app/profile/us/post/7';
    await karin.post(receipt, { state: 'published', url });
    expect(await read()).toMatchObject({ state: 'answered', answers: [{ state: 'by-hand', url }] });
    const answered = await karin.page(path);
    expect(answered).toContain('Tack för att du hör av dig. Koka vattnet i Norrby');
    expect(answered).toContain('Approved by Anna Berg');
    expect(answered).toContain(`<a href="/desk/statements/${family.id}">How the answer came about`);
    expect(answered).toContain(`<a href="${url}" rel="noreferrer">See it where it stands`);
  });

  it('are requested once for all who ask the same', async () => {
    const { karin, deps, path } = await begin();
    const text = 'Koka vattnet i Norrby tills vi säger annat.';
    const sent = await karin.post(path.replace('?', '/family?'), { text });
    expect(sent.status).toBe(303);
    const { items } = await deps.journal.list(statementJournal, { by: 'all' }, { limit: 5 });
    expect(items.filter((each) => each.family && each.texts[0]?.text === text)).toHaveLength(1);
  });
});
