import { expect, it } from 'vitest';
import type { SentenceBasis } from '#domain/tone/sources/basis.ts';
import { supportedIn } from '#web/pieces/text/supported.ts';

const text = 'Bron är avstängd med flit.  Vi vet allt.';
const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const basis: SentenceBasis[] = [
  {
    ...placeOf('Bron är avstängd med flit'),
    basis: [{ kind: 'nothing', ids: [] }],
    unsupported: [placeOf('med'), placeOf('flit')],
    partly: [{ kind: 'fact', ids: ['f1'] }],
  },
  {
    ...placeOf('Vi vet allt.'),
    basis: [{ kind: 'nothing', ids: [] }],
    unsupported: [placeOf('allt')],
    partly: [],
  },
];
const sentences = [{ ...placeOf('Bron är avstängd med flit.'), factIds: ['f2'] }];
const marked = ({ parts }: ReturnType<typeof supportedIn>[number]) =>
  parts.map(({ words, isUnsupported }) => (isUnsupported ? `<${words}>` : words)).join('');

it('by hand: each word without support is marked, and the rest has its facts', () => {
  const all = supportedIn({ channel: 'x', text, sentences: [] }, basis, { isByTemplates: false });
  expect(all.map(marked)).toEqual(['Bron är avstängd <med> <flit>.', '<Vi vet allt.>']);
  expect(all.map(({ words }) => words)).toEqual(['Bron är avstängd med flit.', 'Vi vet allt.']);
  expect(all.map(({ factIds }) => factIds)).toEqual([['f1'], []]);
});

it('by a model: its words are held against the facts too, whatever it names', () => {
  const [first] = supportedIn({ channel: 'x', text, sentences }, basis, { isByTemplates: false });
  expect(first && marked(first)).toBe('Bron är avstängd <med> <flit>.');
  expect(first?.factIds).toEqual(['f2']);
});

it('by templates: only what a person added is marked', () => {
  const all = supportedIn({ channel: 'x', text, sentences }, basis, { isByTemplates: true });
  expect(all.map(marked)).toEqual(['Bron är avstängd med flit.', '<Vi vet allt.>']);
});

it('holds each word once, in whatever order and overlap places come', () => {
  const unsupported = ['flit', 'avstängd med', 'är avstängd', 'med flit'].map(placeOf);
  const [first] = supportedIn(
    { channel: 'x', text, sentences: [] },
    basis.map((each) => ({ ...each, unsupported })),
    { isByTemplates: false },
  );
  expect(first && marked(first)).toBe('Bron <är avstängd med flit>.');
});

it('typed as an answer: is called the writer’s own, and held against the facts beside templates too', () => {
  const how = {
    isByTemplates: true,
    asked: [{ question: 'Varför?', answer: 'Bron är avstängd med flit.' }],
  };
  const [first] = supportedIn({ channel: 'x', text, sentences }, basis, how);
  expect(first && marked(first)).toBe('Bron är avstängd <med> <flit>.');
  expect(first?.kinds).toEqual(['typed']);
});
