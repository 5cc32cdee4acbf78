import { phrasesIn } from '../matching/places.ts';
import type { Sentence } from '../text/reading.ts';
import type { Covered } from './cover.ts';
import type { Grounds } from './grounds.ts';

/** Lists of what weighs by its kind: the words are ordinary, and what they say no fact holds. */
export const weightyKinds = [
  'insinuating',
  'staffing',
  'someone',
  'wellbeing',
  'soonest',
  'repaying',
  'lawful',
] as const;

/** One of them. */
export type WeightyKind = (typeof weightyKinds)[number];

/** The kinds of which a sentence says something that nothing supports. */
export const kindsSaid = (
  { check, isHedged }: Grounds,
  words: readonly Covered[],
  sentence: Sentence,
): WeightyKind[] => {
  if (isHedged || sentence.isQuestion) return [];
  const open = words.filter(({ cover }) => cover === undefined);
  return weightyKinds.filter((kind) =>
    phrasesIn(check, sentence, kind).some(({ from, to }) =>
      open.some(({ at, isAddress }) => from <= at && at < to && !isAddress),
    ),
  );
};
