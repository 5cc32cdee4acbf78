import { expect, it } from 'vitest';
import { figureParts } from '#domain/values/figures.ts';

const figures = (text: string) =>
  figureParts(text).flatMap((part) => (part.isFigure ? [part.text] : []));

it.each([
  ['Vi drog två gånger för 1 200 resenärer.', ['1 200']],
  ['Nästa besked kommer kl. 09.05.', ['kl. 09.05.']],
  ['Ring 0771-00 00 00 före kl. 16.', ['0771-00 00 00', 'kl. 16.']],
  ['We have refunded 12 of 1 000 travellers.', ['12 of 1 000']],
  ['Inget här.', []],
])('the figures of “%s” are found whole, and no letter is lost', (text, expected) => {
  expect(figures(text)).toEqual(expected);
  expect(
    figureParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
