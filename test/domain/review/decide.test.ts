import { expect, it } from 'vitest';
import { ReviewInput } from '#domain/incident/review.ts';
import { review } from '#domain/review/decide.ts';
import { incident } from '../../support/incident.ts';

const learned = ReviewInput.parse({
  keep: ['Vi var ute snabbt.'],
  change: [{ about: 'routine', text: 'Fler i jour.' }],
});

it('what was learned makes an entry, and none where it stands so already', () => {
  const first = review(incident(), learned);
  expect(first).toMatchObject({ ok: true, value: [{ type: 'reviewed' }] });
  const { keep, change } = learned;
  const reviewed = incident({
    review: { keep, change, signedNone: undefined, by: 'karin', at: '2026-11-29T09:00:00.000Z' },
  });
  expect(review(reviewed, learned)).toEqual({ ok: true, value: [] });
  const other = review(reviewed, { ...learned, keep: ['Annat.'] });
  expect(other).toMatchObject({ ok: true, value: [{ type: 'reviewed' }] });
});
