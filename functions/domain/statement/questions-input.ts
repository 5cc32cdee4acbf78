import * as z from 'zod';
import type { Kind } from '../kind/kind.ts';
import { atQuestionLabels, endsInLabel, isLabelledAnswer } from '../tone/text/list-marks.ts';
import { questionOn } from '../tone/text/questions.ts';
import { Line } from '../values/text.ts';

/** As many as a page of questions and answers holds. */
export const QUESTIONS_MAX = 12;
/** A question with a short paragraph as its answer. */
const LINE_MAX = 700;

/** What is wrong with a line that can't be read as a question with its answer. */
export const QuestionProblem = z.enum(['no-question', 'no-words', 'answers-nothing']);
export type QuestionProblem = z.infer<typeof QuestionProblem>;

const saidOf: Record<QuestionProblem, string> = {
  'no-question': 'has no question mark: write the question first, “Who pays? We do.”',
  'no-words': 'must ask, and answer, in letters or digits',
  'answers-nothing': 'follows no question that is still without an answer',
};

const isUnanswered = (line: string): boolean => {
  const asked = questionOn(line);
  return asked !== undefined && asked.answer === undefined;
};

// Below a label stand its words; an answer of its own line, with "A:" before it, is that of the question above it.
const goesOn = (above: string, line: string): boolean =>
  (endsInLabel(above) && !(questionOn(above) && questionOn(line))) ||
  (isLabelledAnswer(line) && isUnanswered(above));

/** Typed lines, however they are broken and labelled, as one for each question with its answer. */
export const questionLines = (typed: readonly string[]): string[] => {
  const lines = typed
    .flatMap((each) => each.split(/[\r\n\u2028\u2029]/u))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .flatMap(atQuestionLabels);
  const read: string[] = [];
  for (const line of lines) {
    const above = read.at(-1);
    if (above !== undefined && goesOn(above, line)) read[read.length - 1] = `${above} ${line}`;
    else read.push(line);
  }
  return read;
};

const problemOf = (line: string): QuestionProblem | undefined => {
  if (questionOn(line)) return undefined;
  if (isLabelledAnswer(line)) return 'answers-nothing';
  return line.includes('?') ? 'no-words' : 'no-question';
};

const QuestionLine = () =>
  Line(LINE_MAX).superRefine((line, context) => {
    const problem = problemOf(line);
    if (problem === undefined) return;
    const message = `“${line}” ${saidOf[problem]}`;
    context.addIssue({ code: 'custom', message, params: { question: problem } });
  });

/** Questions, one each, with the answer behind the question mark or, labelled, on the line below. */
export const Questions = () =>
  z
    .array(z.string())
    .overwrite(questionLines)
    .pipe(z.array(QuestionLine()).min(1).max(QUESTIONS_MAX));

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
