import type { Brief } from '../../tone/brief.ts';
import { type AskedQuestion, questionOn, questionsIn } from '../../tone/text/questions.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { plainLines, plainText } from '../../values/plain-text.ts';
import { has } from './content.ts';
import type { Words } from './words.ts';

/** As many as a page of questions and answers holds. */
const QUESTIONS_MAX = 12;
/** Of a comment from the public; whoever types a question may do so at length. */
const QUESTION_MAX_CHARACTERS = 160;

const mayBeAsked = ({ question, answer = question }: AskedQuestion, brief: Brief): boolean =>
  isPublishable(question, brief) && isPublishable(answer, brief);

/** The questions that a brief was asked with, and the answers that were typed beside them. */
export const askedQuestions = (brief: Brief): AskedQuestion[] =>
  [
    ...brief.questions.flatMap((line) => questionOn(plainText(line)) ?? []),
    ...questionsIn(plainLines(brief.comment ?? ''))
      .filter(({ length }) => length <= QUESTION_MAX_CHARACTERS)
      .map((question) => ({ question })),
  ]
    .filter((each) => mayBeAsked(each, brief))
    .slice(0, QUESTIONS_MAX);

/** Whether a question is a reproach, or about what we want or think: no fact answers it, and it is not open. */
export const isReproach = (question: string, { reproaches }: Words): boolean =>
  has(reproaches, question);
