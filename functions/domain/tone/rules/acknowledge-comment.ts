import { sentenceBasis } from '../basis/sentence-basis.ts';
import { requires } from '../matching/matchers.ts';
import type { Check, Finder } from '../rule.ts';
import { readText, type Sentence, type Word } from '../text/reading.ts';

const acknowledges = requires({ nameIsWe: true });

const questionWordsIn = ({ brief, lexicon }: Check): Word[] => {
  const { words, sentences } = readText(brief.comment ?? '', lexicon.abbreviations);
  return sentences
    .filter(({ isQuestion }) => isQuestion)
    .flatMap(({ words: { from, to } }) => words.slice(from, to))
    .filter(({ folded }) => !(lexicon.fillers.has(folded) || lexicon.negations.has(folded)));
};

const isAbout = ({ reading, lexicon }: Check, { words }: Sentence, asked: readonly Word[]) => {
  const senses = new Set(asked.flatMap(({ folded }) => lexicon.sensesOf(folded)));
  return reading.words
    .slice(words.from, words.to)
    .some(({ folded }) => lexicon.sensesOf(folded).some((sense) => senses.has(sense)));
};

// Who asks is met by an answer: with what the statement may say of it, or that we can't say yet.
// A fact about something else is no answer.
const answers = (check: Check): boolean => {
  const asked = questionWordsIn(check);
  const [first] = check.reading.sentences;
  if (asked.length === 0 || !first) return false;
  const phrases = (name: string) => check.phrasesOf('rests-on-nothing', name);
  const kinds = sentenceBasis({ ...check, phrases }, first).basis.map(({ kind }) => kind);
  return (
    kinds.includes('uncertainty') ||
    (kinds.some((kind) => kind !== 'courtesy') && isAbout(check, first, asked))
  );
};

/** A reply begins with the person who wrote: it thanks them, shows that they were read, or answers them. */
export const acknowledgeComment: Finder = {
  ...acknowledges,
  check: (check) => (answers(check) ? [] : acknowledges.check(check)),
};
