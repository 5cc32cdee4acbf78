import { capitalised } from '../../values/capitalised.ts';
import { behindAnswerLabel, isLabelledAnswer, withoutQuestionLabel } from './list-marks.ts';

const questionMark = /[^?.!\n]+\?/gu;

/** The questions that a text asks, each once. */
export const questionsIn = (text: string): string[] => [
  ...new Set((text.match(questionMark) ?? []).map((question) => question.trim())),
];

const LAST_SENTENCE = /[^.!?]+\?$/u;
const LAST_CLAUSE = /[^.!?,]+\?$/u;

/** The question that something asked ends with: its last sentence, its last clause. */
export const endsOf = (question: string): string[] =>
  [LAST_SENTENCE, LAST_CLAUSE].map((end) =>
    capitalised((end.exec(question)?.[0] ?? question).trim()),
  );

/** A question that words were asked for, and its answer where one was typed. */
export interface AskedQuestion {
  question: string;
  answer?: string;
}

// In an address it asks nothing: "https://a.example/?id=1".
const ASKS = '\\?(?![\\p{Ll}\\p{N}=&])';
const CLOSES = '["”’»)]*';

// "Nobody has rung me. Is mine safe? Since when? Yes, …": the answer follows all questions of a line.
const parts = new RegExp(`^(.*?${ASKS}${CLOSES}(?:\\s+[^?.!]*${ASKS}${CLOSES})*)\\s*(.*)$`, 'su');
// "Who pays? A: Why do you ask? We do.": or what is labelled as it.
const end = new RegExp(`${ASKS}${CLOSES}`, 'gu');

/** Whether words hold more than signs. */
export const isWorded = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** The questions that a line puts one after the other, the first with what leads in to it. */
export const questionsOf = (line: string): string[] =>
  line.split(/(?<=\?["”’»)]*)\s+/u).filter(isWorded);

const splitAtLabel = (line: string): [string, string] | undefined => {
  for (const { 0: mark, index } of line.matchAll(end)) {
    const after = behindAnswerLabel(line.slice(index + mark.length).trimStart());
    if (after !== undefined) return [line.slice(0, index + mark.length), after];
  }
  return undefined;
};

const splitAtLastQuestion = (line: string): [string, string] => {
  const [, question = '', answer = ''] = parts.exec(line) ?? [];
  return [question, answer];
};

/**
 * A line with a question and, where someone typed one, its answer, without the marks of a list or "Q:", "A:" before
 * them; undefined where it asks or answers nothing in words.
 */
export const questionOn = (line: string): AskedQuestion | undefined => {
  if (isLabelledAnswer(line)) return undefined;
  const plain = withoutQuestionLabel(line.trim().replace(/[?!]*\?[?!]*/gu, '?'));
  const [question, answer] = splitAtLabel(plain) ?? splitAtLastQuestion(plain);
  if (!isWorded(question)) return undefined;
  if (answer === '') return { question };
  return isWorded(answer) ? { question, answer } : undefined;
};

/** The questions that words were asked for: those of a comment, and those typed line by line, with their answers. */
export const askedIn = ({
  comment = '',
  questions = [],
}: {
  comment?: string | undefined;
  questions?: readonly string[] | undefined;
}): AskedQuestion[] => [
  ...questions.flatMap((line) => questionOn(line) ?? []),
  ...questionsIn(comment).map((question) => ({ question })),
];
