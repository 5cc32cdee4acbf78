import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { isUntoldUrgent } from '#domain/comment/untold.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { standingComments } from '#domain/source/standing-comments.ts';
import { ok } from '#domain/values/result.ts';
import { commentInput, receive } from '../../support/comment.ts';
import { seedIncident, seedRequest } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';
import { allOf, asBefore, bring, otherWords, otherWordsOf, typesOf } from './brought.ts';

describe('a comment that several bring', () => {
  it.each([
    ['a sender', 'press', 'inbox'],
    ['Talan itself', undefined, 'inbox'],
  ])('is known and unchanged after %s brought it', async (_, first, second) => {
    const deps = testDeps();
    const comment = await bring(deps, first);
    expect(await bring(deps, second)).toEqual(comment);
    const changed = await bring(deps, second, { text: otherWords });
    expect(asBefore(changed)).toEqual(comment);
    expect(otherWordsOf(changed)).toEqual([[second, otherWords]]);
  });

  it('keeps the newest words of each who says otherwise, once', async () => {
    const deps = testDeps();
    const comment = await bring(deps, 'press');
    for (const text of ['A', 'B', 'B']) await bring(deps, 'inbox', { text });
    const kept = await deps.journal.read(commentJournal, comment.id);
    expect(kept?.saidOtherwise).toEqual([{ by: 'inbox', text: 'B' }]);
    expect(await typesOf(deps, comment)).toEqual(['received', 'said-otherwise', 'said-otherwise']);
  });

  it.each(['forum', 'bluesky', 'facebook'] as const)(
    'is hidden by nobody who brings its id first in the name of someone else, from %s',
    async (source) => {
      const deps = testDeps();
      const channel = source === 'forum' ? 'facebook' : source;
      const place = { source, channel };
      const forged = await bring(deps, 'other', { ...place, author: { id: 'x' }, text: 'Falskt.' });
      const text = 'Mitt barn är förgiftat.';
      const genuine = () => receive(deps, { ...place, text }, ['child'], 'press');
      const brought = await genuine();
      expect(brought).toMatchObject({ text, state: 'open', urgent: ['child'], broughtBy: 'press' });
      expect(isUntoldUrgent(brought)).toBe(true);
      expect(await genuine()).toEqual(brought);
      expect(await bring(deps, 'press', { ...place, text: otherWords })).toMatchObject({
        id: brought.id,
        text: otherWords,
      });
      expect(await deps.journal.read(commentJournal, forged.id)).toEqual(forged);
      expect(await allOf(deps.journal)).toHaveLength(2);
    },
  );

  it('is as little hidden where both are brought in the same moment', async () => {
    const deps = testDeps();
    const authors = ['x', 'y'].map((id) => ({ author: { id }, text: `Av ${id}.` }));
    await Promise.all(authors.map((each) => bring(deps, 'press', { source: 'forum', ...each })));
    const texts = (await allOf(deps.journal)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Av x.', 'Av y.']);
  });

  it('is one with what Talan reads there, though a sender brought it second', async () => {
    const deps = testDeps();
    await bring(deps, 'other', { author: { id: 'x' } });
    const sent = await bring(deps, 'press');
    expect(await bring(deps)).toMatchObject({ id: sent.id, text: sent.text });
    expect(await allOf(deps.journal)).toHaveLength(2);
  });

  it('stays erased, and the other one with its place stays as it is', async () => {
    const deps = testDeps();
    const first = await bring(deps, 'press', { source: 'forum' });
    const other = { source: 'forum', author: { id: 'x' } };
    const second = await bring(deps, 'press', other);
    await deps.journal.append(commentJournal, first.id, 'karin', () =>
      ok([{ type: 'words-erased', data: { entries: [1], why: 'request', isWhole: true } }]),
    );
    expect((await bring(deps, 'press', { source: 'forum' })).erasedAt).toBeDefined();
    expect(await bring(deps, 'press', { ...other, text: otherWords })).toMatchObject({
      id: second.id,
      text: otherWords,
    });
    expect(await allOf(deps.journal)).toHaveLength(2);
  });

  it('is open again, and people are told, where the other words can not wait', async () => {
    const deps = testDeps();
    const { id } = await bring(deps, 'press');
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    const text = 'Mitt barn är medvetslöst!';
    const called = await receive(deps, { text }, ['acute-illness'], 'press-2');
    expect(called).toMatchObject({
      state: 'open',
      text: commentInput().text,
      urgent: ['acute-illness'],
      deadlines: { urgentBy: '2026-11-22T13:20:00.000Z' },
    });
    expect(isUntoldUrgent(called)).toBe(true);
    expect(commentJournal.due?.(called)).toContainEqual({
      kind: 'tell-urgent',
      key: '',
      at: '2026-11-22T13:05:00.000Z',
    });
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'urgent-told', data: { people: ['karin'], failed: [] } }]),
    );
    expect(isUntoldUrgent(await receive(deps, { text }, ['acute-illness'], 'press-2'))).toBe(false);
  });

  it('raises no alarm where a sender repeats what people were told of before', async () => {
    const deps = testDeps();
    await receive(deps, { text: 'Hjälp!' }, ['threat'], 'press');
    await bring(deps, 'press', { text: 'Det löste sig.' });
    const again = await receive(deps, { text: 'Hjälp!' }, ['threat'], 'press');
    expect([again.text, again.urgent]).toEqual(['Det löste sig.', []]);
    expect(otherWordsOf(again)).toEqual([['press', 'Hjälp!']]);
  });

  it('is changed by the sender that brought it', async () => {
    const deps = testDeps();
    await bring(deps, 'press');
    expect(await bring(deps, 'press', { text: otherWords })).toMatchObject({ text: otherWords });
  });

  it('is not changed back by a sender that repeats a backlog', async () => {
    const deps = testDeps();
    const first = await bring(deps, 'press');
    const changed = await bring(deps, 'press', { text: otherWords });
    const again = await bring(deps, 'press', { text: first.text });
    expect(asBefore(again)).toEqual(asBefore(changed));
    expect(otherWordsOf(again)).toEqual([['press', first.text]]);
    const anew = await bring(deps, 'press', { text: 'Ännu något.' });
    expect(otherWordsOf(anew)).toEqual([]);
  });

  it('is changed back where Talan reads that its author did', async () => {
    const deps = testDeps();
    const first = await bring(deps);
    await bring(deps, undefined, { text: otherWords });
    expect((await bring(deps)).text).toBe(first.text);
  });

  it('is another one where a sender took its place in the name of someone else', async () => {
    const deps = testDeps();
    const forged = await bring(deps, 'inbox', { author: { id: 'someone-else' } });
    const read = await bring(deps);
    expect(read.id).not.toBe(forged.id);
    expect(read.text).toBe(commentInput().text);
  });

  it('is put right where Talan reads what a sender made up', async () => {
    const deps = testDeps();
    const forged = await bring(deps, 'inbox', { text: 'Allt är bra.', url: undefined });
    const read = await bring(deps);
    expect(read).toMatchObject({
      id: forged.id,
      text: commentInput().text,
      url: commentInput().url,
      earlierTexts: ['Allt är bra.'],
    });
    expect(read.broughtBy).toBeUndefined();
    const again = await bring(deps, 'inbox', { text: 'Allt är bra.' });
    expect([again.id, again.text]).toEqual([read.id, read.text]);
  });

  it('is one where Talan reads what a sender brought, also once its author changes it', async () => {
    const deps = testDeps();
    const sent = await bring(deps, 'inbox');
    expect(await bring(deps)).toEqual({ ...sent, broughtBy: undefined });
    expect(await bring(deps, undefined, { text: otherWords })).toMatchObject({
      id: sent.id,
      text: otherWords,
    });
    expect(await allOf(deps.journal)).toHaveLength(1);
    expect(await typesOf(deps, sent)).toEqual(['received', 'taken-over', 'edited']);
  });

  it('belongs, once Talan reads it, to the incident of what it stands below', async () => {
    const deps = testDeps();
    const incident = await seedIncident(deps);
    const statement = await seedRequest(deps, incident.id);
    expect((await bring(deps, 'inbox')).incidentId).toBeUndefined();
    const read = await bring(deps, undefined, { statementId: statement.id });
    expect([read.statementId, read.incidentId]).toEqual([statement.id, incident.id]);
    expect((await deps.readCount(openComments(incident.id))).count).toBe(1);
  });

  it('does not come back, erased, because Talan reads it', async () => {
    const deps = testDeps();
    const { id } = await bring(deps, 'inbox');
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'words-erased', data: { entries: [1], why: 'request', isWhole: true } }]),
    );
    expect((await bring(deps)).id).toBe(id);
    expect(await allOf(deps.journal)).toHaveLength(1);
  });

  it('is not looked for on the channel where a sender brought it', async () => {
    const deps = testDeps();
    await bring(deps, 'inbox');
    const read = await bring(deps, undefined, { sourceId: 'at://did:plc:a/app.bsky.feed.post/2' });
    const { comments } = await standingComments(
      deps.journal,
      'bluesky',
      10,
    )(new Date(0), undefined);
    expect(comments.map(({ id }) => id)).toEqual([read.id]);
  });

  it('is looked for on the channel once Talan has read it there', async () => {
    const deps = testDeps();
    const { id } = await bring(deps, 'inbox');
    await bring(deps);
    const standing = standingComments(deps.journal, 'bluesky', 10);
    const { comments } = await standing(new Date(0), undefined);
    expect(comments.map((each) => each.id)).toEqual([id]);
  });
});
