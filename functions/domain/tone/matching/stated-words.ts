import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { type Reading, readText, type Word } from '../text/reading.ts';

interface Place {
  start: number;
  end: number;
}

// Fewer words are anyone's.
const MIN_WORDS = 3;

const statedTexts = ({ facts, commitments, publicAction }: Brief): string[] => [
  ...facts
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ text, keys = [] }) => [text, ...keys]),
  ...commitments,
  ...(publicAction ? [publicAction.text] : []),
];

/** Sentences by their first word. */
type Stated = ReadonlyMap<string, readonly (readonly string[])[]>;

const sentencesOf = (text: string, { abbreviations }: Lexicon): string[][] => {
  const { words, sentences } = readText(text, abbreviations);
  return sentences.map(({ words: { from, to } }) =>
    words.slice(from, to).map(({ folded }) => folded),
  );
};

// The same brief is held against many texts.
const statedIn = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief): Stated => {
    const sentences = statedTexts(brief)
      .flatMap((text) => sentencesOf(text, lexicon))
      .filter(({ length }) => length >= MIN_WORDS);
    return Map.groupBy(sentences, ([first = '']) => first);
  }),
);

const isAt = (words: readonly Word[], from: number, sentence: readonly string[]): boolean =>
  sentence.every((word, at) => words[from + at]?.folded === word);

const placesIn = ({ words }: Reading, stated: Stated): Place[] =>
  words.flatMap(({ folded, start }, from) =>
    (stated.get(folded) ?? [])
      .filter((sentence) => isAt(words, from, sentence))
      .map(({ length }) => ({ start, end: words[from + length - 1]?.end ?? start })),
  );

/**
 * Tells whether a place of a text lies in words that repeat a whole sentence of a confirmed fact, of a commitment or of
 * what to do: these stand as they were confirmed.
 */
export const isStated = ({
  reading,
  brief,
  lexicon,
}: Pick<Check, 'reading' | 'brief' | 'lexicon'>): ((place: Place) => boolean) => {
  const stated = statedIn(lexicon)(brief);
  const places = stated.size === 0 ? [] : placesIn(reading, stated);
  return ({ start, end }) => places.some((one) => one.start <= start && end <= one.end);
};
