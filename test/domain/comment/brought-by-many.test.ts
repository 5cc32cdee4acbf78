import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testDeps } from '../../web/support.ts';
import { allOf, asBefore, bring } from './brought.ts';

const Delivery = fc.record({
  sender: fc.constantFrom(undefined, 'press', 'inbox'),
  source: fc.constantFrom('bluesky', 'tool'),
  sourceId: fc.constantFrom('1', '2'),
  authorId: fc.constantFrom('lisa', 'bo'),
  text: fc.constantFrom('Ett.', 'Två.', 'Tre.'),
});

const placeOf = ({ source, sourceId }: { source: string; sourceId: string }): string =>
  `https://${source}.example/${sourceId}`;

it('whoever brings what: only who answers for a comment changes it, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Delivery, { minLength: 2, maxLength: 12 }), async (deliveries) => {
      const deps = testDeps();
      for (const delivery of deliveries) {
        const { sender, authorId, ...over } = delivery;
        const before = new Map((await allOf(deps.journal)).map((each) => [each.id, each]));
        const input = { ...over, author: { id: authorId }, url: placeOf(delivery) };
        const brought = await bring(deps, sender, input);
        const after = await allOf(deps.journal);
        expect(after.length - before.size).toBe(before.has(brought.id) ? 0 : 1);
        for (const comment of after) {
          const old = before.get(comment.id);
          const isFree = old?.broughtBy === undefined && old?.source !== old?.channel;
          const isTheirs = sender === undefined || old?.broughtBy === sender || isFree;
          const mayChange = isTheirs && old?.author.id === authorId;
          if (old && !mayChange) expect(asBefore(comment)).toEqual(asBefore(old));
          if (old) expect([comment.author, comment.source]).toEqual([old.author, old.source]);
        }
        const isTheirs = brought.author.id === authorId;
        // Only what Talan has read itself stands before what is brought in another author's name.
        if (!isTheirs) expect([brought.source, brought.broughtBy]).toEqual(['bluesky', undefined]);
        const said = { by: sender ?? 'talan', ...(isTheirs && { text: over.text }) };
        const isShown = isTheirs && brought.text === over.text;
        if (!isShown) expect(brought.saidOtherwise).toContainEqual(said);
      }
      const stored = Map.groupBy(await allOf(deps.journal), ({ url }) => url);
      for (const [place, alike] of Map.groupBy(deliveries, placeOf)) {
        const authors = new Set(alike.map(({ authorId }) => authorId));
        expect(stored.get(place)?.length).toBeLessThanOrEqual(authors.size);
      }
    }),
    { numRuns: 60 },
  );
});
