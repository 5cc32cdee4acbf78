import * as z from 'zod';
import type { Kind } from '../kind/kind.ts';
import { questionOn } from '../tone/text/questions.ts';
import { Line } from '../values/text.ts';

/** As many as a page of questions and answers holds. */
export const QUESTIONS_MAX = 12;
/** A question with a short paragraph as its answer. */
const LINE_MAX = 700;

/** What is wrong with a line that asks nothing. */
export const NO_QUESTION = 'must hold a question mark';

/** Questions, one each, with the answer behind the question mark. */
export const Questions = () =>
  z
    .array(Line(LINE_MAX).refine((line) => questionOn(line) !== undefined, NO_QUESTION))
    .min(1)
    .max(QUESTIONS_MAX);

/** Why a request can't hold questions; undefined where it can, or holds none. */
export const questionsProblem = ({
  kind,
  questions,
  texts,
}: {
  kind: Kind;
  questions?: readonly string[] | undefined;
  texts?: readonly unknown[] | undefined;
}): string | undefined => {
  if (questions === undefined) return undefined;
  if (texts) return 'texts of a person answer their questions themselves';
  return kind === 'qa' ? undefined : `a statement of kind ${kind} answers no list of questions`;
};
