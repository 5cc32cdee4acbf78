import { expect, it } from 'vitest';
import { dictatorsIn } from '#domain/statement/dictated.ts';

const SAID = 'Vi ber alla i Norrby att koka vattnet.';
const version = (text: string, dictators: string[] = []) => ({
  ...{ texts: [{ channel: 'newsroom' as const, text }], dictators },
  wishes: [{ by: 'anna', text: `Skriv så här: ${SAID}` }],
});
const next = (text: string) => ({ texts: [{ text }] });

it.each([
  ['takes it over word for word', `Vattnet är grumligt. ${SAID}`, ['anna']],
  ['takes six words of it', 'Ni alla i Norrby att koka vattnet bör.', ['anna']],
  ['changes capitals and punctuation', 'VI BER ALLA I NORRBY, ATT KOKA!', ['anna']],
  ['says it in other words', 'Koka ert vatten om ni bor i Norrby.', []],
  ['takes five words of it', 'Vi ber alla i Norrby om tålamod.', []],
])('a version that %s counts as theirs: %s', (_, text, expected) => {
  expect(dictatorsIn(version('Vattnet är grumligt.'), next(text))).toEqual(expected);
});

it('is none where the words stood there before and were only quoted', () => {
  expect(dictatorsIn(version(SAID), next(`${SAID} Mer kommer.`))).toEqual([]);
});

it('goes on for as long as they stand, and ends with them', () => {
  const taken = version(SAID, ['anna']);
  expect(dictatorsIn(taken, next(`${SAID} Mer kommer.`))).toEqual(['anna']);
  expect(dictatorsIn(taken, next('Mer kommer.'))).toEqual([]);
});

it('also finds them in titles and in the openings of a family', () => {
  const before = version('Vattnet är grumligt.');
  expect(dictatorsIn(before, { texts: [{ title: SAID, text: '' }] })).toEqual(['anna']);
  expect(dictatorsIn(before, { ...next(''), variants: [SAID] })).toEqual(['anna']);
});
