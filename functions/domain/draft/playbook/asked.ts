import type { Brief } from '../../tone/brief.ts';
import {
  type AskedQuestion,
  questionOn,
  questionsIn,
  questionsOf,
} from '../../tone/text/questions.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { plainLines, plainText } from '../../values/plain-text.ts';
import { leansBack } from './asked-parts.ts';
import { contentOf, has } from './content.ts';
import type { Words } from './words.ts';

/** As many as a page of questions and answers holds. */
const QUESTIONS_MAX = 12;
/** Of a comment from the public; whoever types a question may do so at length. */
const QUESTION_MAX_CHARACTERS = 160;

const mayBeAsked = ({ question, answer = question }: AskedQuestion, brief: Brief): boolean =>
  isPublishable(question, brief) && isPublishable(answer, brief);

// "When did it begin? When was it put out?" are two, unless one makes no sense without the other: "Is it open? When?"
const eachAsked = (asked: AskedQuestion, words: Words): AskedQuestion[] => {
  const all = questionsOf(asked.question);
  const isApart =
    asked.answer === undefined &&
    all.every(
      (each, at) => contentOf(each, words).length > 0 && (at === 0 || !leansBack(each, words)),
    );
  return isApart ? all.map((question) => ({ question })) : [asked];
};

/** The questions that a brief was asked with, and the answers that were typed beside them. */
export const askedQuestions = (brief: Brief, words: Words): AskedQuestion[] =>
  [
    ...brief.questions.flatMap((line) => {
      const asked = questionOn(plainText(line));
      return asked ? eachAsked(asked, words) : [];
    }),
    ...questionsIn(plainLines(brief.comment ?? ''))
      .filter(({ length }) => length <= QUESTION_MAX_CHARACTERS)
      .map((question) => ({ question })),
  ]
    .filter((each) => mayBeAsked(each, brief))
    .slice(0, QUESTIONS_MAX);

/** Whether a question is a reproach, or about what we want or think: no fact answers it, and it is not open. */
export const isReproach = (question: string, { reproaches }: Words): boolean =>
  has(reproaches, question);
