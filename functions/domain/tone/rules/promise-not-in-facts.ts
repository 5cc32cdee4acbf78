import type { Brief } from '../brief.ts';
import { phrasesIn, without, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Promises that are not the same: a commitment to one of these covers no other. */
const groups = [
  'refund',
  'compensation',
  'free',
  'dismissal',
  'closure',
  'replacement',
  'pledge',
  // Words that may be a promise of any sort: they only warn.
  'hints',
] as const;

const STEM_LETTERS = 5;
const SHARED_WORDS = 0.6;

const supportOf = ({ commitments, facts, publicAction }: Brief): string[] => [
  ...commitments,
  ...facts.filter(({ status }) => status === 'confirmed').map(({ text }) => text),
  ...(publicAction ? [publicAction.text] : []),
];

// The brief is read only for the sorts of promises that the text makes, once for each.
const supportIn = (check: Check): ((name: string) => boolean) => {
  const texts = supportOf(check.brief);
  const known = new Map<string, boolean>();
  return (name) => {
    const isSupported = known.get(name) ?? check.anyHolds(texts, name);
    known.set(name, isSupported);
    return isSupported;
  };
};

const stems = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map((match) => match[0].slice(0, STEM_LETTERS));

const stemsOf = ({ words }: Reading, { from, to }: Span): Set<string> =>
  new Set(words.slice(from, to).map(({ folded }) => folded.slice(0, STEM_LETTERS)));

// "We promise to call everyone": the commitment says "call everyone".
const repeatsAny = (texts: readonly string[], { reading }: Check, sentence: Sentence): boolean => {
  const said = stemsOf(reading, sentence.words);
  return texts.map(stems).some((wanted) => {
    const shared = wanted.filter((stem) => said.has(stem)).length;
    return wanted.length > 0 && shared / wanted.length >= SHARED_WORDS;
  });
};

const isLoose = (name: string): boolean => name === 'pledge' || name === 'hints';

const hitsIn = (
  check: Check,
  sentence: Sentence,
  isSupported: (name: string) => boolean,
): Hit[] => {
  const found = groups
    .map((name) => ({ name, spans: phrasesIn(check, sentence, name) }))
    .filter(({ spans }) => spans.length > 0);
  if (found.length === 0) return [];
  if (sentence.isQuestion || phrasesIn(check, sentence, 'open').length > 0) return [];
  const harmless = phrasesIn(check, sentence, 'unless');
  const covered = found.filter(({ name }) => isSupported(name)).flatMap(({ spans }) => spans);
  return found
    .filter(({ name }) => !isSupported(name))
    .filter(({ name }) => !isLoose(name) || !repeatsAny(check.brief.commitments, check, sentence))
    .flatMap(({ name, spans }) =>
      without(without(spans, harmless), covered).map((span) => ({
        ...wordsHit(check, span, { promise: name }),
        onlyWarns: name === 'hints',
      })),
    );
};

/** Whether the brief promises what a sentence may promise. */
export const isPromised = (check: Check, sentence: Sentence): boolean => {
  const isSupported = supportIn(check);
  return (
    repeatsAny(supportOf(check.brief), check, sentence) ||
    groups.some((name) => isSupported(name) && phrasesIn(check, sentence, name).length > 0)
  );
};

/** Statements promise only what the organisation has committed itself to. */
export const promiseNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: [...groups, 'open', 'unless'],
  check: (check) => {
    const isSupported = supportIn(check);
    return check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence, isSupported));
  },
};
