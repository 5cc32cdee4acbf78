import { expect, it } from 'vitest';
import { compareAnchors } from '#domain/proof/compare-anchors.ts';
import { exportedJournals, hashedAnew } from '#test/support/exported.ts';

const [journal] = exportedJournals();
const anchors = journal.entries
  .filter((_, i) => i % 3 === 0)
  .map(({ entry: { stream, hash, at } }) => ({ stream, hash, at }));

it('a journal holds what was noted of it, also when it has grown since', () => {
  expect(compareAnchors(journal, anchors)).toEqual({ missing: [], wrong: [] });
});

it('a journal that was hashed anew, cut off or deleted does not', () => {
  const altered = structuredClone(journal);
  for (const { payload } of altered.entries) if (payload) payload.salt = 'another';
  const anew = hashedAnew(altered);
  expect(compareAnchors(anew, anchors)).toMatchObject({ missing: anchors, wrong: [] });
  const cut = { ...journal, entries: journal.entries.slice(0, -3) };
  expect(compareAnchors(cut, anchors).missing.length).toBeGreaterThan(0);
  expect(compareAnchors(undefined, anchors)).toEqual({ missing: anchors, wrong: [] });
});
