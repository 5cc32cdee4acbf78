import { expect, it } from 'vitest';
import { tallyOf } from '#domain/recipients/dispatch.ts';

const at = '2026-11-22T08:00:00.000Z';
const rows = new Map([
  ['a', { state: 'sent', at } as const],
  ['b', { state: 'refused', at } as const],
  ['c', { state: 'sending', at } as const],
  ['d', { state: 'unsure', at } as const],
]);
const counted = { list: 'press', sent: 1, refused: 1, unsure: 2 };

it('counts who got the words, and whoever is in the middle of it as unsure', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  expect(tallyOf('press', ids, rows, new Set())).toEqual({ ...counted, recipients: 5 });
});

it('names as stopped only those who have got nothing before', () => {
  const tally = tallyOf('press', ['a', 'b', 'c', 'd', 'e'], rows, new Set(['a', 'e']));
  expect(tally).toEqual({ ...counted, recipients: 5, stopped: 1 });
});
