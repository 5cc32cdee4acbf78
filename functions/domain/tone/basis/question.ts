import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { isFree, MAX_FREE_WORDS } from './cover.ts';
import type { Grounds } from './grounds.ts';
import { holdsWord } from './match.ts';
import type { SentenceWord } from './sentence-words.ts';

// "Which day were you to travel": who is asked comes early.
const READER_WITHIN = 5;

const holds = (check: Check, list: string, { at }: SentenceWord): boolean =>
  check.phrases(list).find(check.reading.words, { from: at, to: at + 1 }).length > 0;

const isKnown = ({ said, commentSenses }: Grounds, word: SentenceWord): boolean =>
  word.isFiller ||
  word.isFeeling ||
  word.isAsked ||
  word.isContactWord ||
  word.isNegation ||
  word.form !== undefined ||
  word.senses.some((one) => commentSenses.has(one)) ||
  said.some((source) => source.isConfirmed && holdsWord(source, word.senses));

/**
 * Whether a sentence only asks the reader something (`how are you today?`), so that it asserts nothing.
 * A question about us, or one that takes something for granted (`did you know …`), does not count.
 */
export const asksReader = (grounds: Grounds, { isQuestion }: Sentence): boolean => {
  const { check, words } = grounds;
  const { ours, clauseWords } = check.lexicon;
  if (!isQuestion) return false;
  const reader = words.findIndex((word) => holds(check, 'reader', word));
  return (
    reader >= 0 &&
    reader < READER_WITHIN &&
    words.every((word) => isFree(word) && !ours.has(word.folded) && !word.isValue) &&
    words.every((word) => !holds(check, 'presuming', word)) &&
    words.slice(reader).every(({ folded }) => !clauseWords.has(folded)) &&
    words.filter((word) => !isKnown(grounds, word)).length <= MAX_FREE_WORDS
  );
};
