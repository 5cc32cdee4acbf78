import { describe, expect, it } from 'vitest';
import { ReusableText, textsToReuse } from '#domain/plan/reusable-texts.ts';

const duty = { name: 'Duty', texts: { sv: 'Jouren är vaken.', en: 'Someone is on duty.' } };
const reply = { name: 'Reply', kinds: ['reply' as const], texts: { sv: 'Tack.' } };
const plan = { reusableTexts: [duty, reply] };

const wordsFor = (choice: Parameters<typeof textsToReuse>[1]): string[] =>
  textsToReuse(plan, choice).map(({ text }) => text);

describe('texts to reuse', () => {
  it.each([
    ['all', {}, ['Jouren är vaken.', 'Someone is on duty.', 'Tack.']],
    ['of a language', { language: 'en' }, ['Someone is on duty.']],
    ['of a kind', { kind: 'holding' }, ['Jouren är vaken.', 'Someone is on duty.']],
    ['of both', { kind: 'reply', language: 'sv' }, ['Jouren är vaken.', 'Tack.']],
  ] as const)('are %s', (_, choice, expected) => {
    expect(wordsFor(choice)).toEqual(expected);
  });

  it('are none in a plan without any', () => {
    expect(textsToReuse({}, {})).toEqual([]);
  });
});

it.each([
  ['no words', { ...duty, texts: {} }],
  ['markup', { ...duty, texts: { sv: '<b>Hej</b>' } }],
  ['another language', { ...duty, texts: { de: 'Hallo' } }],
  ['no kind', { ...duty, kinds: [] }],
])('a reusable text with %s is refused', (_, input) => {
  expect(ReusableText.safeParse(input).success).toBe(false);
});
