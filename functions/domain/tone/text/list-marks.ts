// What people set before a question or an answer in a list, in Swedish and English alike: pasted lists mix them.
const NUMBER = '\\s?(?:(?:[Nn][RrOo])\\.?\\s?|#)?\\d{1,2}';
/** "S:t Eriks" and "F:a" are words. */
const COLON = '\\s?:(?!\\p{Ll})';
const DASH = '[-–—](?=\\s|$)';

/** "Fråga 1:", "Question –", "Q2)", "F:". */
const QUESTION = `(?:[Ff]råga|FRÅGA|[Qq]uestion|QUESTION)(?:${NUMBER})?\\s?(?:[:.)]|${DASH})|[QqFf](?:${NUMBER}\\s?[:.)]|${COLON})`;
/** "Svar:", "Answer 1 –", "A:", "S2:". */
const ANSWER = `(?:[Ss]var|SVAR|[Aa]nswer|ANSWER)(?:${NUMBER})?\\s?(?:[:.)]|${DASH})|[AaSs](?:${NUMBER})?${COLON}`;
/** A dash counts before a blank alone: "-5 degrees" is a number. */
const BULLET = `[•·‣▪●○◦∙*]|>(?=\\s|$)|${DASH}`;
/** "1)", "(a)", "iv)", "[2]", "3.", "4:", "5 –"; "10.30:", "112:" and "4 – 6" are words of the question. */
const PLACE =
  '\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|\\p{L}|[ivx]{2,4})\\)|\\[\\d{1,2}\\]|\\d{1,2}(?:[.:](?=\\s|$)|\\s?[-–—](?=\\s+\\D))|[a-h]\\.(?=\\s)';

const atStart = (...marks: string[]): RegExp =>
  new RegExp(`^\\s*(?:(?:${marks.join('|')})\\s*)+`, 'u');

const beforeQuestion = atStart(QUESTION, BULLET, PLACE);
const beforeAnswer = atStart(ANSWER, BULLET);
const answerLabel = new RegExp(`^\\s*(?:(?:${BULLET})\\s*)*(?:${ANSWER})`, 'u');
const questionLabel = new RegExp(`^\\s*(?:${QUESTION})`, 'u');
const lastLabel = new RegExp(
  `(?:^|\\?["”’»)]*\\s)\\s*(?:(?:${[QUESTION, ANSWER, BULLET, PLACE].join('|')})\\s*)+$`,
  'u',
);
const laterQuestion = new RegExp(`(?<=[.!?…]["”’»)]*)\\s+(?=${QUESTION})`, 'u');

/** A line without what it begins with as a question in a list. */
export const withoutQuestionLabel = (line: string): string => line.replace(beforeQuestion, '');

/** An answer without what it begins with as an answer in a list; undefined where it begins with nothing of the kind. */
export const behindAnswerLabel = (words: string): string | undefined =>
  beforeAnswer.test(words) ? words.replace(beforeAnswer, '') : undefined;

/** Whether a line says that it is an answer: "A: …", "– Svar: …". A bullet alone says nothing. */
export const isLabelledAnswer = (line: string): boolean => answerLabel.test(line);

/** Whether a line says that it is a question: "Q: …", "Fråga 2: …". */
export const isLabelledQuestion = (line: string): boolean => questionLabel.test(line);

/** Whether a line ends in such marks, so that their words are still to come. */
export const endsInLabel = (line: string): boolean => lastLabel.test(line);

/** The parts of a line in which several questions are labelled: "Q: … A: … Q: …". */
export const atQuestionLabels = (line: string): string[] => line.split(laterQuestion);
