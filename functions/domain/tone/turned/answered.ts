import { shortAnswerTo } from '../matching/short-answer.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Clause, ReadSentence, SaidWord } from './clause.ts';
import { isAmong } from './compare.ts';
import type { Told } from './told.ts';

/** What a question and the "yes" or "no" behind it say together. */
export interface Answered {
  /** The question and its answer. */
  sentence: Sentence;
  answer: Sentence;
  clause: Clause;
  /** Whether the answer says more than that, in words of its own. */
  goesOn: boolean;
}

// "Is the water safe?": what something is does not stand behind "is" there.
const asPredicate = (word: SaidWord): SaidWord => ({ ...word, isPredicate: true });

type Read = (sentence: Pick<Sentence, 'words'>) => ReadSentence;

/** Reads a question and the short answer behind it as one; undefined where it has none, or the question asks with "not". */
export const answeredBy = (
  check: Check,
  question: Sentence,
  read: Read,
  keys: ReadonlySet<string>,
): Answered | undefined => {
  const short = shortAnswerTo(check, question);
  if (!short) return undefined;
  const asked = read(question).whole();
  if (asked.isNegated) return undefined;
  const { answer, isYes, goesOnAt } = short;
  const rest = read({ words: { from: goesOnAt, to: answer.words.to } }).whole();
  return {
    sentence: {
      ...question,
      to: answer.to,
      words: { from: question.words.from, to: answer.words.to },
    },
    answer,
    clause: { ...asked, said: asked.said.map(asPredicate), isNegated: !isYes },
    goesOn: !rest.said.every((word) => isAmong(word, keys)),
  };
};

const withoutValues = ({ clause, ...told }: Told): Told => {
  const isKept = ({ isValue }: SaidWord) => !isValue;
  return { ...told, clause: { ...clause, said: clause.said.filter(isKept) } };
};

/** "Has anyone died? No." turns round that two have: who says no says it of any number. */
export const toldTo = ({ isNegated }: Clause, told: readonly Told[]): readonly Told[] =>
  isNegated
    ? [...told, ...told.filter(({ clause }) => !clause.isNegated).map(withoutValues)]
    : told;
