import type { Check } from '../rule.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import { placesIn } from '../text/sentences.ts';
import { phrasesIn } from './places.ts';

// Nobody asks more in a comment; the limit keeps hostile ones from being slow.
const MAX_QUESTIONS = 20;

/** A question of the comment: its words that say something, by what each may stand for. */
export interface Asked {
  question: string;
  words: readonly (readonly string[])[];
  for: 'time' | 'amount' | 'place' | 'person' | 'anything';
}

/** A comment as it is read for its questions. */
type CommentCheck = Check & { reading: Reading };

const saysLittle = ({ lexicon, phrasesOf, reading }: CommentCheck, at: number): boolean => {
  const word = reading.words[at]?.folded ?? '';
  const { fillers, negations, auxiliaries, yours, theirs, ours } = lexicon;
  const isSmall = [fillers, negations, auxiliaries, yours, theirs, ours].some((set) =>
    set.has(word),
  );
  const holds = (name: string) =>
    phrasesOf('rests-on-nothing', name).find(reading.words, { from: at, to: at + 1 }).length > 0;
  return isSmall || holds('questionWords') || holds('feelings') || holds('agreeing');
};

const kinds = ['time', 'amount', 'place', 'person'] as const;

const askedBy = (check: CommentCheck, sentence: Sentence, question: string): Asked => {
  return {
    question,
    words: placesIn(sentence.words)
      .filter((at) => !saysLittle(check, at))
      .map((at) => check.lexicon.sensesOf(check.reading.words[at]?.folded ?? '')),
    for: kinds.find((kind) => phrasesIn(check, sentence, kind).length > 0) ?? 'anything',
  };
};

/** What the comment asks, each question once. */
export const askedIn = (check: Check): Asked[] => {
  const { brief, lexicon } = check;
  const reading = readText(brief.comment ?? '', lexicon.abbreviations);
  const textOf = ({ from, to }: Sentence): string =>
    reading.clean.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
  const questions = reading.sentences.filter(({ isQuestion }) => isQuestion);
  const once = new Map(questions.map((sentence) => [textOf(sentence), sentence]));
  return [...once]
    .slice(0, MAX_QUESTIONS)
    .map(([question, sentence]) => askedBy({ ...check, reading }, sentence, question));
};
