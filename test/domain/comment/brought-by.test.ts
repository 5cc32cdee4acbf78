import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesFrom } from '#domain/comment/clock.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentId } from '#domain/comment/comment-id.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';
import { standingComments } from '#domain/source/standing-comments.ts';
import { ok } from '#domain/values/result.ts';
import { commentInput, receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';

const otherWords = 'Något helt annat.';

const bring = (deps: ReturnType<typeof testDeps>, sender?: string, over = {}) =>
  receive(deps, over, [], sender);

const typesOf = async (deps: ReturnType<typeof testDeps>, { id }: Comment) => {
  const { items } = await deps.journal.entries(`comment#${id}`, { limit: 50 });
  return items.map(({ entry }) => entry.type);
};

const allOf = async (journal: Pick<ReturnType<typeof testDeps>['journal'], 'list'>) =>
  (await journal.list(commentJournal, { by: 'all' }, { limit: 100 })).items;

const asBefore = ({ saidOtherwiseBy: _, ...comment }: Comment) => comment;

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
    expect(changed.saidOtherwiseBy).toEqual([second]);
  });

  it('notes each who says otherwise once, however often they do', async () => {
    const deps = testDeps();
    const comment = await bring(deps, 'press');
    for (const text of ['A', 'B', 'C']) await bring(deps, 'inbox', { text });
    await bring(deps, 'press', { author: { id: 'someone-else' } });
    expect(await typesOf(deps, comment)).toEqual(['received', 'said-otherwise', 'said-otherwise']);
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
    expect(again.saidOtherwiseBy).toEqual(['press']);
  });

  it('is changed back where Talan reads that its author did', async () => {
    const deps = testDeps();
    const first = await bring(deps);
    await bring(deps, undefined, { text: otherWords });
    expect((await bring(deps)).text).toBe(first.text);
  });

  it('is still heard where a sender took its place before Talan read it', async () => {
    const deps = testDeps();
    const forged = await bring(deps, 'inbox', { text: 'Allt är bra.' });
    const read = await bring(deps);
    expect(read.id).not.toBe(forged.id);
    expect(read.text).toBe(commentInput().text);
  });

  it('is one where Talan reads what a sender brought', async () => {
    const deps = testDeps();
    const sent = await bring(deps, 'inbox');
    expect((await bring(deps)).id).toBe(sent.id);
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
});

// Stored before it was noted who brought it.
const storeOld = async (journal: StateJournal, over = {}) => {
  const { sourceId: _, author, url, text, ...data } = commentInput(over);
  const id = commentId(commentInput(over));
  const received = {
    ...data,
    id,
    urgent: [],
    group: id,
    deadlines: deadlinesFrom(clocksIn({}), data.writtenAt, false),
  };
  await journal.append(commentJournal, id, 'talan', () =>
    ok([{ type: 'received', data: received, words: { author, text, ...(url && { url }) } }]),
  );
  return id;
};

describe('a comment of before', () => {
  it('is found again, and changed by what Talan reads alone', async () => {
    const deps = testDeps();
    const id = await storeOld(deps.journal);
    expect(await bring(deps, 'inbox', { text: otherWords })).toMatchObject({
      id,
      text: commentInput().text,
    });
    expect(await bring(deps, undefined, { text: 'Ändrat.' })).toMatchObject({
      id,
      text: 'Ändrat.',
    });
  });

  it('is known where a sender brought it from elsewhere', async () => {
    const deps = testDeps();
    const id = await storeOld(deps.journal, { source: 'press' });
    expect((await bring(deps, 'inbox', { source: 'press' })).id).toBe(id);
  });
});

const Delivery = fc.record({
  sender: fc.constantFrom(undefined, 'press', 'inbox'),
  source: fc.constantFrom('bluesky', 'tool'),
  sourceId: fc.constantFrom('1', '2'),
  authorId: fc.constantFrom('lisa', 'bo'),
  text: fc.constantFrom('Ett.', 'Två.', 'Tre.'),
});

const placeOf = ({ source, sourceId }: { source: string; sourceId: string }): string =>
  `https://${source}.example/${sourceId}`;

it('whoever brings what: only who brought a comment changes it, and nothing is lost unseen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Delivery, { minLength: 2, maxLength: 12 }), async (deliveries) => {
      const deps = testDeps();
      for (const delivery of deliveries) {
        const { sender, authorId, ...over } = delivery;
        const before = new Map((await allOf(deps.journal)).map((each) => [each.id, each]));
        const said = { ...over, author: { id: authorId }, url: placeOf(delivery) };
        const brought = await bring(deps, sender, said);
        const after = await allOf(deps.journal);
        expect(after.length - before.size).toBe(before.has(brought.id) ? 0 : 1);
        for (const comment of after) {
          const old = before.get(comment.id);
          const mayChange = old?.broughtBy === sender && old?.author.id === authorId;
          if (old && !mayChange) expect(asBefore(comment)).toEqual(asBefore(old));
          if (old) expect([comment.author, comment.source]).toEqual([old.author, old.source]);
        }
        const isShown = brought.author.id === authorId && brought.text === over.text;
        expect(isShown || brought.saidOtherwiseBy?.includes(sender ?? 'talan')).toBe(true);
      }
      const stored = Map.groupBy(await allOf(deps.journal), ({ url }) => url);
      for (const [place, alike] of Map.groupBy(deliveries, placeOf)) {
        const said = new Set(alike.map(({ authorId, text }) => `${authorId} ${text}`));
        const atMost = said.size === 1 || alike[0]?.source === 'tool' ? 1 : 2;
        expect(stored.get(place)?.length).toBeLessThanOrEqual(atMost);
      }
    }),
    { numRuns: 60 },
  );
});
