import { type ShortAnswer, shortAnswerAtStart, shortAnswerTo } from '../matching/short-answer.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { type Clause, type ReadSentence, sentenceReader } from './clause.ts';
import { isAmong } from './compare.ts';
import type { SaidWord } from './said-word.ts';

// Its lists say what is a short answer.
const UNCONFIRMED = 'unconfirmed-as-fact';

/** What a question and the "yes" or "no" behind it say together. */
export interface Answered {
  /** The question and its answer, as far as they stand in the text. */
  sentence: Sentence;
  answer: Sentence;
  clause: Clause;
  /** Whether the answer says "yes" or "no" and nothing else. */
  isBare: boolean;
  /** Whether the answer says more than that, in words of its own. */
  goesOn: boolean;
}

// "Is the water safe?": what something is does not stand behind "is" there.
const asPredicate = (word: SaidWord): SaidWord => ({ ...word, isPredicate: true });

type Read = (sentence: Pick<Sentence, 'words'>) => ReadSentence;
type Together = Pick<Answered, 'answer' | 'clause' | 'isBare' | 'goesOn'>;

const together = (
  asked: Clause,
  { answer, isYes, goesOnAt }: ShortAnswer,
  read: Read,
  keys: ReadonlySet<string>,
): Together | undefined => {
  if (asked.isNegated) return undefined;
  const rest = read({ words: { from: goesOnAt, to: answer.words.to } }).whole();
  return {
    answer,
    clause: { ...asked, said: asked.said.map(asPredicate), isNegated: !isYes },
    isBare: goesOnAt === answer.words.to,
    goesOn: !rest.said.every((word) => isAmong(word, keys)),
  };
};

// A question and the short answer behind it; undefined where it has none, or the question asks with "not".
const answeredBy = (
  check: Check,
  question: Sentence,
  read: Read,
  keys: ReadonlySet<string>,
): Answered | undefined => {
  const short = shortAnswerTo(check, question);
  const given = short && together(read(question).whole(), short, read, keys);
  if (!given) return undefined;
  const words = { from: question.words.from, to: given.answer.words.to };
  return { ...given, sentence: { ...question, to: given.answer.to, words } };
};

// The same for the only question of a comment, and the answer that a reply begins with.
const commentAnsweredBy = (
  check: Check,
  language: RuleLanguage,
  read: Read,
  keys: ReadonlySet<string>,
): Answered | undefined => {
  const { words, sentences } = readText(check.brief.comment ?? '', check.lexicon.abbreviations);
  const [question, ...others] = sentences.filter(({ isQuestion }) => isQuestion);
  if (!question || others.length > 0) return undefined;
  const short = shortAnswerAtStart(check);
  const asked = sentenceReader(language, words)(question).whole();
  const given = short && together(asked, short, read, keys);
  return given && { ...given, sentence: given.answer };
};

/** Reads questions and the short answers to them as one. */
export const answeredIn = (check: Check, read: Read, keys: ReadonlySet<string>): Answered[] => {
  const under = check.under(UNCONFIRMED, check.brief);
  return [
    ...check.reading.sentences
      .filter(({ isQuestion }) => isQuestion)
      .flatMap((question) => answeredBy(under, question, read, keys) ?? []),
    ...[check.part === 'text' && commentAnsweredBy(under, check, read, keys)].flatMap(
      (one) => one || [],
    ),
  ];
};
