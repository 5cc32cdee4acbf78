import { shortAnswerTo } from '../matching/short-answer.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Clause, ReadSentence, SaidWord } from './clause.ts';
import { countingIn, isAmong } from './compare.ts';
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

// "A passenger has died" is told of anyone too.
const ofAnyone = ({ clause, ...told }: Told): Told[] => {
  const [who] = countingIn(clause.said);
  const said = clause.said.filter((word) => word !== who);
  return countingIn(said).length > 0
    ? [{ ...told, isOfAnyone: true, clause: { ...clause, said } }]
    : [];
};

/** "Has anyone died? No." turns round that two have, or that a boy has: who says no of all says it of any. */
export const toldTo = (clause: Clause, told: readonly Told[]): readonly Told[] => {
  const ofAny = told.filter((one) => !one.clause.isNegated).map(withoutValues);
  const isSaidNow = !(clause.holds('possible') || clause.holds('to-come'));
  return [
    ...told,
    ...ofAny,
    ...(clause.holds('anyone') && isSaidNow ? ofAny.flatMap(ofAnyone) : []),
  ];
};
