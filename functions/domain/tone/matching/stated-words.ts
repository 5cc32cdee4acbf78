import { confirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { type Reading, readText, type Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

interface Place {
  start: number;
  end: number;
}

// Fewer words are anyone's.
const MIN_WORDS = 3;

/** Whose words a place repeats: those of a confirmed fact, or what was typed as a commitment or as what to do. */
type Stated = 'confirmed' | 'typed';

const textsOf: Record<Stated, (brief: Brief) => string[]> = {
  confirmed: ({ facts }) => confirmedFacts(facts).flatMap(({ text, keys = [] }) => [text, ...keys]),
  typed: ({ commitments, publicAction }) => [
    ...commitments,
    ...(publicAction ? [publicAction.text] : []),
  ],
};

/** Sentences by their first word. */
type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

const sentencesOf = (text: string, { abbreviations }: Lexicon): string[][] => {
  const { words, sentences } = readText(text, abbreviations);
  return sentences.map(({ words: { from, to } }) =>
    words.slice(from, to).map(({ folded }) => folded),
  );
};

const byFirstWord = (texts: readonly string[], lexicon: Lexicon): ByFirstWord => {
  const sentences = texts
    .flatMap((text) => sentencesOf(text, lexicon))
    .filter(({ length }) => length >= MIN_WORDS);
  return Map.groupBy(sentences, ([first = '']) => first);
};

// The same brief is held against many texts.
const statedIn = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief): readonly (readonly [Stated, ByFirstWord])[] => [
    ['confirmed', byFirstWord(textsOf.confirmed(brief), lexicon)],
    ['typed', byFirstWord(textsOf.typed(brief), lexicon)],
  ]),
);

const isAt = (words: readonly Word[], from: number, sentence: readonly string[]): boolean =>
  sentence.every((word, at) => words[from + at]?.folded === word);

const spansIn = ({ words }: Reading, stated: ByFirstWord): Span[] =>
  stated.size === 0
    ? []
    : words.flatMap(({ folded }, from) =>
        (stated.get(folded) ?? [])
          .filter((sentence) => isAt(words, from, sentence))
          .map(({ length }) => ({ from, to: from + length })),
      );

const placesIn = (reading: Reading, stated: ByFirstWord): Place[] =>
  spansIn(reading, stated).map(({ from, to }) => ({
    start: reading.words[from]?.start ?? 0,
    end: reading.words[to - 1]?.end ?? 0,
  }));

type Read = Pick<Check, 'reading' | 'brief' | 'lexicon'>;

/** The words of a text that repeat a whole sentence of a confirmed fact. */
export const confirmedWords = ({ reading, brief, lexicon }: Read): Span[] =>
  statedIn(lexicon)(brief).flatMap(([stated, sentences]) =>
    stated === 'confirmed' ? spansIn(reading, sentences) : [],
  );

/** Tells whether a place of a text lies in words that repeat a whole sentence of the brief, and of what. */
export const statedAt = ({
  reading,
  brief,
  lexicon,
}: Read): ((place: Place) => Stated | undefined) => {
  const all = statedIn(lexicon)(brief).map(
    ([stated, sentences]) => [stated, placesIn(reading, sentences)] as const,
  );
  return ({ start, end }) =>
    all.find(([, places]) => places.some((one) => one.start <= start && end <= one.end))?.[0];
};
