import type { Brief } from '../brief.ts';
import { contentStems, statedStems } from '../content-stems.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** How much of a sentence the brief states. */
type Stated = 'none' | 'little' | 'some' | 'much';

/** What is known of a sentence beyond its words. */
export interface Surroundings {
  isQuestion: boolean;
  /** Where it stands in its text; absent where that says nothing. */
  place?: 'first' | 'middle' | 'last' | undefined;
  /** Absent where brief or sentence say nothing. */
  stated?: Stated | undefined;
}

/** A text, and the brief that it is judged under. */
export interface JudgedText {
  reading: Reading;
  brief: Brief;
  lexicon: Lexicon;
}

const LITTLE = 1 / 3;
const SOME = 2 / 3;

const allStems = onceFor((lexicon: Lexicon) =>
  onceFor(
    (brief: Brief): ReadonlySet<string> =>
      new Set(statedStems(lexicon)(brief).flatMap((stems) => [...stems])),
  ),
);

const statedOf = (words: readonly string[], brief: Brief, lexicon: Lexicon): Stated | undefined => {
  const known = allStems(lexicon)(brief);
  const said = contentStems(words, lexicon);
  if (said.size === 0 || known.size === 0) return undefined;
  const part = [...said].filter((stem) => known.has(stem)).length / said.size;
  if (part === 0) return 'none';
  if (part <= LITTLE) return 'little';
  return part <= SOME ? 'some' : 'much';
};

/** The words of a sentence in small letters. */
export const wordsIn = ({ words }: Reading, { words: { from, to } }: Sentence): string[] =>
  words.slice(from, to).map(({ folded }) => folded);

const placeOf = (at: number, count: number): Surroundings['place'] => {
  // A line by itself stands nowhere.
  if (count === 1) return undefined;
  if (at === 0) return 'first';
  return at === count - 1 ? 'last' : 'middle';
};

/** What surrounds a sentence, by its number. */
export const surroundingsOf = (
  { reading, brief, lexicon }: JudgedText,
  sentence: Sentence,
  at: number,
): Surroundings => ({
  isQuestion: sentence.isQuestion,
  place: placeOf(at, reading.sentences.length),
  stated: statedOf(wordsIn(reading, sentence), brief, lexicon),
});
