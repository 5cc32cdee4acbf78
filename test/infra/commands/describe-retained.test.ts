import { expect, it } from 'vitest';
import { describeKept, describeRetained } from '#infra/commands/describe-retained.ts';

const retained = {
  erased: ['comment#a'],
  held: [
    { stream: 'statement#b', because: 'under-way' },
    { stream: 'incident#c', because: 'incident-open' },
    { stream: 'incident#d', because: 'caution' },
    { stream: 'comment#e', because: 'quoted' },
  ],
  failed: [],
  withinTime: 12,
  published: ['statement#f'],
  mentions: 2,
} as const;

it('says of each journal that is held back why, and what no erasure reaches', () => {
  expect(
    describeRetained(structuredClone(retained) as any, { erase: false, author: true }),
  ).toEqual([
    'to erase: comment#a',
    'held back, not over: something is still to be done with it: statement#b',
    'held back, not over: its incident is not closed: incident#c',
    'held back, its incident is under legal caution: incident#d',
    'held back, what quotes it is held back: comment#e',
    'not reached, published and quotes them: statement#f',
    '1 to erase, 4 held back',
    '2 mentions to erase',
  ]);
});

it('says how many are kept within their time where no author asks', () => {
  const all = { ...structuredClone(retained), published: [] } as any;
  expect(describeRetained(all, { erase: true, author: false }).at(-1)).toBe(
    '12 kept within their time',
  );
});

it('lists what is kept about one author by journal and entry', () => {
  const at = '2026-11-22T13:05:00.000Z';
  expect(
    describeKept({
      journals: [
        {
          stream: 'comment#a',
          entries: [
            { seq: 1, at, by: 'talan', type: 'received', words: ['Är vattnet rent?\nUndrar Mia'] },
            { seq: 2, at, by: 'karin', type: 'no-reply', words: [] },
          ],
        },
      ],
      mentions: [
        {
          ...{ topic: 'water', source: 'press', id: 'm', author: { id: 'mia', name: 'Mia' } },
          ...{ text: 'Brunt', writtenAt: at, receivedAt: at, url: 'https://a.example/1' },
        },
      ],
      published: ['statement#f'],
      unreadable: ['alert#g'],
    }),
  ).toEqual([
    'comment#a',
    `  entry 1, ${at}, received, by talan`,
    '    Är vattnet rent?',
    '    Undrar Mia',
    `  entry 2, ${at}, no-reply, by karin`,
    `mention of the topic water, from press, ${at}, https://a.example/1`,
    '    Mia',
    '    Brunt',
    'published and quotes them: statement#f',
    "can't be read, may be about them: alert#g",
    '1 journals, 1 mentions, 1 published statements',
  ]);
});
