import { expect, it } from 'vitest';
import { whatChanged } from '#domain/statement/what-changed.ts';
import { textsFor } from '#test/support/statement.ts';

const changesOf = (before: string, after: string) =>
  whatChanged({ texts: textsFor(['x'], before) }, { texts: textsFor(['x'], after) });

it.each([
  ['a stop that becomes a comma', 'Nej. Vattnet går att dricka.', 'Nej, vattnet går att dricka.'],
  ['a stop that goes', 'Ingen. Fara råder.', 'Ingen fara råder.'],
  ['a stop that moves', 'Drick inte. Koka vattnet', 'Drick. Inte koka vattnet'],
  ['a stop that moves past a quotation mark', '”Drick inte.” Koka', '”Drick.” Inte koka'],
  ['an exclamation mark that moves', 'Drick inte! Koka vattnet', 'Drick! Inte koka vattnet'],
  ['a line break that moves', 'Drick inte\n\nKoka vattnet', 'Drick\n\ninte koka vattnet'],
  ['a stop without a space', 'Drick inte.Koka', 'Drick.Inte koka'],
  ['a question that is asked', 'Vattnet går att dricka.', 'Vattnet går att dricka?'],
  ['a decimal comma', 'Det tar 1,5 timmar', 'Det tar 1 5 timmar'],
  ['a thousands stop', 'Det gäller 1.500 personer', 'Det gäller 1,500 personer'],
  ['a time of day', 'Stängt kl. 10:30', 'Stängt kl. 10.30'],
  ['capitals in a link', 'Se https://a.se/Norrby', 'Se https://a.se/norrby'],
  ['capitals in a link without a scheme', 'Se a.se/Norrby', 'Se a.se/norrby'],
  ['a link that breaks', 'Se https://a.se/x', 'Se https://a se/x'],
  ['an address', 'Mejla a.b@c.se', 'Mejla a,b@c.se'],
  ['a word', 'Vattnet är rent', 'Vattnet är grönt'],
])('takes %s for other words', (_, before, after) => {
  expect(changesOf(before, after)).toEqual(['words']);
});

it.each([
  ['a comma', 'Vi utreder och återkommer.', 'Vi utreder, och återkommer.'],
  ['capitals', 'Vi utreder på plats', 'VI utreder på Plats'],
  ['spaces', 'Vi  utreder.', ' Vi utreder. '],
  ['quotation marks and brackets', 'Vi "utreder" (nu).', '”Vi” utreder nu.'],
  ['the shape of an apostrophe', "We don't know.", 'We don’t know.'],
  ['which sign ends a sentence', 'Vi utreder! Mer kommer…', 'Vi utreder. Mer kommer.'],
  ['a stop at the end of a line', 'Vi utreder\nMer kommer', 'Vi utreder. Mer kommer.'],
  ['a line break behind a question', 'Varför?\r\nVi utreder.', 'Varför? Vi utreder.'],
])('takes %s for nothing', (_, before, after) => {
  expect(changesOf(before, after)).toEqual([]);
});

it('takes what moves from a title to its text for other words', () => {
  const [text] = textsFor(['newsroom']);
  const before = { texts: [{ ...text!, title: 'Nivå 1: 2', text: '3' }] };
  const after = { texts: [{ ...text!, title: 'Nivå 1', text: '2: 3' }] };
  expect(whatChanged(before, after)).toEqual(['words']);
});
