import { expect, it } from 'vitest';
import { fitSentences } from '#domain/draft/playbook/fit.ts';
import { measureLength } from '#domain/length/measure.ts';

const place = { channel: 'x', limits: {}, opening: { full: '', least: '' } } as const;
const long = 'a'.repeat(150);
const sentences = (rank: number) => [
  { text: `${long}.`, factIds: [], paragraph: 0, rank: 0 },
  { text: `${long}!`, shorter: 'Kort!', factIds: [], paragraph: 0, rank },
];

it.each([1, 6])('a line of rank %i that has no room is said in fewer words', (rank) => {
  expect(fitSentences(place, sentences(rank)).text).toBe(`${long}. Kort!`);
});

it('a line that matters less is left out, and facts keep their dates', () => {
  expect(fitSentences(place, sentences(7)).text).toBe(`${long}.`);
});

it.each([
  ['a fact', ['f1'], 2],
  ['a line of ours', [], 1],
])('%s that is no first need is worth another text message: %j, %i', (_, factIds, messages) => {
  const sms = { ...place, channel: 'sms' } as const;
  const { text } = fitSentences(sms, [
    { text: `${long}.`, factIds: [], paragraph: 0, rank: 0 },
    { text: `${long}!`, factIds, paragraph: 0, rank: 7 },
  ]);
  expect(measureLength('sms', text, {})?.messages).toBe(messages);
});
