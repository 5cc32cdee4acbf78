import { expect, it } from 'vitest';
import { dictatorsIn, wishOf } from '#domain/statement/dictated.ts';

const SAID = 'Vi ber alla i Norrby att koka vattnet.';
const STOOD = 'Vattnet är grumligt.';
const version = (text: string) => ({ texts: [{ text }] });
const wish = (text = `Skriv så här: ${SAID}`, stood = STOOD) =>
  wishOf('anna', text, version(stood));
const dictators = (text: string, wished = wish(), own: string[] = []) =>
  dictatorsIn([wished], version(text), own);

it.each([
  ['takes it over word for word', `${STOOD} ${SAID}`, ['anna']],
  ['takes six words of it', 'Ni alla i Norrby att koka vattnet bör.', ['anna']],
  ['changes capitals and punctuation', 'VI BER ALLA I NORRBY, ATT KOKA!', ['anna']],
  ['says it in other words', 'Koka ert vatten om ni bor i Norrby.', []],
  ['takes five words of it', 'Vi ber alla i Norrby om tålamod.', []],
])('a version that %s counts as theirs: %s', (_, text, expected) => {
  expect(dictators(text)).toEqual(expected);
});

it('is none where the words were only quoted from what was sent back', () => {
  expect(dictators(`${SAID} Mer kommer.`, wish(undefined, SAID))).toEqual([]);
});

it.each(['0771-11 22 33', 'kl. 14.30', 'Ring polisen', 'Ring polisen nu!'])(
  'is none where few words were asked for: %s',
  (few) => {
    expect(dictators(`${STOOD} ${few}`, wish(few))).toEqual([]);
  },
);

it('is one where a whole sentence of four words was', () => {
  expect(dictators('Koka vattnet i dag.', wish('Skriv: Koka vattnet i dag.'))).toEqual(['anna']);
});

it('is none where the organisation says the words anyway', () => {
  expect(dictators(SAID, undefined, [`Beslut: ${SAID}`])).toEqual([]);
  expect(dictators(SAID, undefined, ['Vi ber alla att koka vattnet.'])).toEqual(['anna']);
});

it('goes on for as long as they stand, and ends with them', () => {
  expect(dictators(`${SAID} Mer kommer.`)).toEqual(['anna']);
  expect(dictators('Mer kommer.')).toEqual([]);
});

it('also finds them in titles and in the openings of a family', () => {
  const title = { texts: [{ title: SAID, text: '' }] };
  expect(dictatorsIn([wish()], title, [])).toEqual(['anna']);
  const openings = Array.from({ length: 8 }, (_, at) => (at === 7 ? SAID : `Hej ${at}`));
  expect(dictatorsIn([wish()], { ...version(''), variants: openings }, [])).toEqual(['anna']);
});

it('finds them in the text of whichever channel', () => {
  const texts = ['a', 'b', 'c', SAID].map((text) => ({ text }));
  for (const [at] of texts.entries()) {
    const turned = [...texts.slice(at), ...texts.slice(0, at)];
    expect(dictatorsIn([wish()], { texts: turned }, [])).toEqual(['anna']);
  }
});
