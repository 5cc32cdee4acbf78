const questionMark = /[^?.!\n]+\?/gu;

/** The questions that a text asks, each once. */
export const questionsIn = (text: string): string[] => [
  ...new Set((text.match(questionMark) ?? []).map((question) => question.trim())),
];

/** A question that words were asked for, and its answer where one was typed. */
export interface AskedQuestion {
  question: string;
  answer?: string;
}

// "Nobody has rung me. Is mine safe? Since when? Yes, …": the answer follows all questions of a line.
const parts = /^([^?]*\?["”’»)]*(?:\s+[^?.!]*\?["”’»)]*)*)\s*(.*)$/su;

/** A line with a question and, where someone typed one, its answer; undefined where it asks nothing. */
export const questionOn = (line: string): AskedQuestion | undefined => {
  const [, question = '', answer = ''] = parts.exec(line.trim()) ?? [];
  if (question === '') return undefined;
  return answer === '' ? { question } : { question, answer };
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
