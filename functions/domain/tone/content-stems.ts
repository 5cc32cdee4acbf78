import { confirmedTexts } from '../incident/fact.ts';
import type { Brief } from './brief.ts';
import type { Lexicon } from './language/lexicon.ts';
import { onceFor } from './once-for.ts';

const MIN_LETTERS = 4;
const STEM_LETTERS = 5;

/** The beginnings of those of these words that say something, in small letters. */
export const contentStems = (words: readonly string[], { auxiliaries }: Lexicon): Set<string> =>
  new Set(
    words
      .filter((word) => word.length >= MIN_LETTERS && !auxiliaries.has(word))
      .map((word) => word.slice(0, STEM_LETTERS)),
  );

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const decidedTexts = ({ commitments, publicAction }: Brief): string[] => [
  ...commitments,
  ...(publicAction ? [publicAction.text] : []),
];

/** What a statement may state: commitments, the public action and confirmed facts. */
export const statedTexts = (brief: Brief): string[] => [
  ...decidedTexts(brief),
  ...confirmedTexts(brief.facts),
];

/** The content stems of a text. */
export const stemsIn = (text: string, lexicon: Lexicon): ReadonlySet<string> =>
  contentStems(wordsOf(text), lexicon);

const stemsOf = (texts: readonly string[], lexicon: Lexicon): readonly ReadonlySet<string>[] =>
  texts.map((text) => stemsIn(text, lexicon));

/** The content stems of each commitment, and of what the public is asked to do. */
export const decidedStems = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief) => stemsOf(decidedTexts(brief), lexicon)),
);

/** What a brief states: the content stems of each commitment, confirmed fact and public action. */
export const statedStems = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief) => stemsOf(statedTexts(brief), lexicon)),
);
