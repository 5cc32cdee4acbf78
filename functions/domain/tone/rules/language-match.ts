import { isAdjacent, languageEvidence } from '../matching/language-evidence.ts';
import { wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// Fewer words may be a name or an address.
const MIN_WORDS = 6;
const MIN_FOREIGN = 2;
// A single sentence needs more evidence.
const MIN_FOREIGN_IN_SENTENCE = 3;
// Neighbouring languages share most function words and are known by the others.
const MIN_NEVER = 3;
const WORDS_PER_NEVER = 12;
// Only lists have so many words without a function word, and in lists few words follow each other
// without a mark or a line end.
const MAX_WITHOUT_OWN = 12;
const MIN_RUN = 6;
const MIN_LETTERS = 6;

/** Counted when they are asked for: most texts need no more than one. */
interface Counts {
  words: number;
  /** How many of them follow each other at most. */
  run(): number;
  own(): number;
  foreign(): number;
  never(): number;
}

const paragraphsOf = ({ reading }: Check): Sentence[][] => {
  const paragraphs: Sentence[][] = [];
  for (const sentence of reading.sentences) {
    const isNew = reading.tokens[sentence.from]?.before === 'blank-line';
    if (isNew || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  return paragraphs;
};

const longestRun = ({ reading }: Check, isEvidence: readonly boolean[], span: Span): number => {
  let [run, longest] = [0, 0];
  for (let at = span.from; at < span.to; at += 1) {
    run = isEvidence[at] ? (isAdjacent(reading.words, at) ? run : 0) + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};

const countIn = (check: Check, isEvidence: readonly boolean[], span: Span): Counts => {
  const count = (name: string): number =>
    check
      .phrases(name)
      .find(check.reading.words, span)
      .filter(({ from }) => isEvidence[from]).length;
  return {
    words: isEvidence.slice(span.from, span.to).filter(Boolean).length,
    run: () => longestRun(check, isEvidence, span),
    own: () => count('own'),
    foreign: () => count('foreign'),
    never: () => count('never'),
  };
};

const isMostlyForeign = ({ own, foreign }: Counts): boolean => {
  const count = foreign();
  return count >= MIN_FOREIGN && count > own();
};

const holdsNever = ({ words, never }: Counts): boolean => {
  const count = never();
  return count >= MIN_NEVER && count * WORDS_PER_NEVER >= words;
};

const lacksOwn = ({ words, run, own }: Counts): boolean =>
  words >= MAX_WITHOUT_OWN && run() >= MIN_RUN && own() === 0;

const isForeign = (counts: Counts): boolean =>
  counts.words >= MIN_WORDS && (isMostlyForeign(counts) || holdsNever(counts) || lacksOwn(counts));

const isForeignSentence = ({ words, own, foreign }: Counts): boolean => {
  const count = words >= MIN_WORDS ? foreign() : 0;
  return count >= MIN_FOREIGN_IN_SENTENCE && count > 2 * own();
};

const otherScript = /(?=\p{L})\P{Script=Latin}/gu;

const isOtherScript = ({ reading }: Check, { from, to }: Span): boolean => {
  const text = reading.clean.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
  const foreign = text.match(otherScript)?.length ?? 0;
  return foreign >= MIN_LETTERS && foreign * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
};

const spanOf = (sentences: readonly Sentence[]): Span => ({
  from: sentences[0]?.words.from ?? 0,
  to: sentences.at(-1)?.words.to ?? 0,
});

/** The text is in the language that was asked for, paragraph by paragraph. Titles may be names. */
export const languageMatch: Finder = {
  reads: 'text',
  lists: ['own', 'foreign', 'never'],
  check: (check) => {
    const paragraphs = paragraphsOf(check);
    const isEvidence = languageEvidence(check, paragraphs);
    return paragraphs
      .flatMap((sentences) => {
        const whole = spanOf(sentences);
        if (isOtherScript(check, whole) || isForeign(countIn(check, isEvidence, whole)))
          return [whole];
        return sentences
          .map(({ words }) => words)
          .filter((words) => isForeignSentence(countIn(check, isEvidence, words)));
      })
      .map((span) => wordsHit(check, span, { language: check.brief.language }));
  },
};
