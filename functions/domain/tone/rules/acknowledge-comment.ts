import { sentenceBasis } from '../basis/sentence-basis.ts';
import { requires } from '../matching/matchers.ts';
import type { Check, Finder } from '../rule.ts';
import { readText, type Sentence, type Word } from '../text/reading.ts';

// An answer may come after a word that leads up to it.
const FIRST = 2;

const acknowledges = requires({ nameIsWe: true });

// What a comment asks, or all that it says where it asks nothing.
const askedWordsIn = ({ brief, lexicon }: Check): Word[] => {
  const { words, sentences } = readText(brief.comment ?? '', lexicon.abbreviations);
  const questions = sentences.filter(({ isQuestion }) => isQuestion);
  return (questions.length > 0 ? questions : sentences)
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
  const asked = askedWordsIn(check);
  const phrases = (name: string) => check.phrasesOf('rests-on-nothing', name);
  return check.reading.sentences.slice(0, FIRST).some((sentence) => {
    const kinds = sentenceBasis({ ...check, phrases }, sentence).basis.map(({ kind }) => kind);
    return (
      kinds.includes('uncertainty') ||
      (kinds.some((kind) => kind !== 'courtesy') && isAbout(check, sentence, asked))
    );
  });
};

/** A reply begins with the person who wrote: it thanks them, shows that they were read, or answers them. */
export const acknowledgeComment: Finder = {
  ...acknowledges,
  check: (check) => (answers(check) ? [] : acknowledges.check(check)),
};
