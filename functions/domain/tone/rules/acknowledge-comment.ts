import { sentenceBasis } from '../basis/sentence-basis.ts';
import { requires } from '../matching/matchers.ts';
import type { Check, Finder } from '../rule.ts';
import type { BasisKind } from '../sources/basis.ts';
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

const pointsElsewhere: readonly BasisKind[] = ['contact', 'elsewhere', 'next-update'];

const kindsIn = (check: Check, sentence: Sentence): BasisKind[] =>
  sentenceBasis(check, sentence).basis.map(({ kind }) => kind);

// "No, you don't have to": a yes or a no is the answer. "Be as angry with us as you like" speaks to who wrote.
const beginsWithThem = (check: Check): boolean => {
  const [first] = check.reading.sentences;
  if (!first) return false;
  const { from, to } = first.words;
  const { words } = check.reading;
  const answers = check.phrases('answers').find(words, { from, to: from + 1 }).length > 0;
  const { yours, ours } = check.lexicon;
  const holds = (set: ReadonlySet<string>) =>
    words.slice(from, to).some(({ folded }) => set.has(folded));
  const speaksToThem = holds(yours) && !holds(ours);
  return (
    answers ||
    (speaksToThem && !kindsIn(check, first).some((kind) => pointsElsewhere.includes(kind)))
  );
};

// Who asks is met by an answer, or by hearing that we can't say yet; who tells something, by words about it or
// a question back. A fact about something else meets nobody.
const meets = (check: Check): boolean => {
  const asked = askedWordsIn(check);
  const ownCheck = {
    ...check,
    phrases: (name: string) => check.phrasesOf('rests-on-nothing', name),
  };
  if (beginsWithThem(ownCheck)) return true;
  return check.reading.sentences.slice(0, FIRST).some((sentence) => {
    const kinds = kindsIn(ownCheck, sentence);
    return (
      kinds.includes('uncertainty') ||
      (sentence.isQuestion && kinds.includes('courtesy')) ||
      isAbout(check, sentence, asked)
    );
  });
};

/** A reply begins with the person who wrote: it thanks them, shows that they were read, or answers them. */
export const acknowledgeComment: Finder = {
  ...acknowledges,
  check: (check) => (meets(check) ? [] : acknowledges.check(check)),
};
