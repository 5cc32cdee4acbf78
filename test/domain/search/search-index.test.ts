import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, searchWords } from '#domain/search/search-index.ts';

const items = [
  { title: 'Vattenledning i Norrby', text: 'Huvudledningen gick sönder.' },
  { title: 'Driftstopp', text: 'Mina sidor är nere. Vattnet rinner i Norrby.' },
  { title: 'Åtgärder', text: 'Vi kör ut vatten.' },
];
const found = (query: string) =>
  indexOf(items)
    .find(query)
    .map(({ item }) => item.title);

describe('searching', () => {
  it.each([
    ['norrby', ['Vattenledning i Norrby', 'Driftstopp']],
    ['NORRBY driftstopp', ['Driftstopp']],
    ['ledning', ['Vattenledning i Norrby']],
    ['atgard', ['Åtgärder']],
    ['vatten', ['Vattenledning i Norrby', 'Åtgärder']],
    ['finns-inte', []],
    ['nere', ['Driftstopp']],
    ['er', []],
    [' ,. ', []],
  ])('%s', (query, titles) => expect(found(query)).toEqual(titles));

  it('finds every document by each of its words, however they are typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), (words, n) => {
        const all = searchWords(words);
        fc.pre(all.length > 0);
        const word = all[n % all.length] ?? '';
        expect(indexOf([{ title: '', text: words }]).find(word.toUpperCase())).toHaveLength(1);
      }),
      // A letter whose capital is that of another one, and one whose small letter depends on its neighbours.
      {
        numRuns: 100,
        examples: [
          ['𝚤', 0],
          ['𐒰˂𝞁', 9],
        ],
      },
    );
  });
});
