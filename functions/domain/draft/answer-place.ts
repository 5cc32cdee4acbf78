import {
  isLabelledAnswer,
  isLabelledQuestion,
  withoutQuestionLabel,
} from '../tone/text/list-marks.ts';
import type { AskedQuestion } from '../tone/text/questions.ts';
import { Language } from '../values/language.ts';
import { asSentence } from '../values/plain-text.ts';
import type { Range } from '../values/range.ts';
import { placeOfWords } from './brief/place-of-words.ts';
import { typedInStyle } from './playbook/prose/typed-style.ts';

type Questions = readonly Pick<AskedQuestion, 'question'>[];

const linesIn = (text: string): Range[] =>
  [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));

// Where a line ends to put a question; it may put another before it.
const endOfHeading = (line: string, question: string): number | undefined => {
  if (isLabelledAnswer(line)) return undefined;
  const label = line.length - withoutQuestionLabel(line).length;
  const at = line.indexOf(question, label);
  const isPut = at === label || (at > label && /\?["”’»)]*\s+$/u.test(line.slice(0, at)));
  return isPut ? at + question.length : undefined;
};

/** Where what answers a question stands: from behind its heading to the next one; undefined where it has none. */
export const answerPlace = (
  text: string,
  question: string,
  asked: Questions,
): Range | undefined => {
  const lines = linesIn(text);
  const isHeading = ({ start, end }: Range): boolean => {
    const line = text.slice(start, end);
    return (
      isLabelledQuestion(line) ||
      asked.some((each) => endOfHeading(line, each.question) !== undefined)
    );
  };
  for (const [at, { start, end }] of lines.entries()) {
    const behind = endOfHeading(text.slice(start, end), question);
    if (behind === undefined) continue;
    const from = start + behind;
    const next = lines.slice(at + 1).find(isHeading)?.start ?? text.length;
    return { start: from, end: from + text.slice(from, next).trimEnd().length };
  }
  return undefined;
};

// Of the same length, so that places stay.
const blank = ({ start, end }: Range): string => '\n'.repeat(end - start);

// "No." is said under many questions: what answers the others is no answer to this one.
const withoutOthers = (text: string, question: string, asked: Questions): string =>
  asked
    .filter((other) => other.question !== question)
    .reduce((rest, other) => {
      const place = answerPlace(text, other.question, asked);
      return place ? rest.slice(0, place.start) + blank(place) + rest.slice(place.end) : rest;
    }, text);

/**
 * Where a text tells a typed answer word for word, but for the style of its times and sums: under its question or, where
 * that stands there in other words, under none of the others. Undefined where it does not, or none was typed.
 */
export const placeOfAnswer = (
  text: string,
  { question, answer }: AskedQuestion,
  asked: Questions,
): Range | undefined => {
  if (answer === undefined) return undefined;
  const own = answerPlace(text, question, asked);
  const said = own
    ? blank({ start: 0, end: own.start }) + text.slice(own.start, own.end)
    : withoutOthers(text, question, asked);
  const words = asSentence(answer);
  return [words, ...Language.options.map((each) => typedInStyle(words, each))]
    .flatMap((style) => placeOfWords(said, style) ?? [])
    .at(0);
};
