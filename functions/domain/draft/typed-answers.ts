import { type AskedQuestion, askedIn } from '../tone/text/questions.ts';
import { asSentence } from '../values/plain-text.ts';
import { answerPlace } from './answer-place.ts';
import type { ChannelText, DraftRequest, PlacedSentence } from './draft.ts';
import type { LanguagePlaybook } from './playbook/playbook.ts';

type TypedFor = Pick<DraftRequest, 'brief' | 'otherAnswers'>;
type Labels = Pick<LanguagePlaybook['phrases'], 'question' | 'answer'>;

interface Pair {
  question: string;
  answer: string;
}

const typedPairs = ({ brief, otherAnswers = [] }: TypedFor): Pair[] =>
  askedIn(brief).flatMap(({ question, answer }) =>
    answer === undefined || otherAnswers.includes(question)
      ? []
      : [{ question, answer: asSentence(answer) }],
  );

const moved = (sentence: PlacedSentence, by: number): PlacedSentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
});

// Words in the place of others: what stood there is gone, what follows moves.
const replaced = (
  text: ChannelText,
  { start, end }: { start: number; end: number },
  words: string,
): ChannelText => {
  const before = text.sentences.filter((sentence) => sentence.end <= start);
  const after = text.sentences.filter((sentence) => sentence.start >= end);
  const said = start + words.length - words.trimStart().length;
  return {
    ...text,
    text: `${text.text.slice(0, start)}${words}${text.text.slice(end)}`,
    sentences: [
      ...before,
      { start: said, end: start + words.length, factIds: [] },
      ...after.map((sentence) => moved(sentence, words.length - (end - start))),
    ],
  };
};

const withAnswer = (
  text: ChannelText,
  { question, answer }: Pair,
  asked: readonly AskedQuestion[],
  labels: Labels,
): ChannelText => {
  const place = answerPlace(text.text, question, asked);
  const last = text.text.length;
  if (place === undefined) {
    const pair = `\n\n${labels.question}${question}\n${labels.answer}${answer}`;
    return replaced(text, { start: last, end: last }, pair);
  }
  const said = text.text.slice(place.start, place.end).trim();
  if (said === answer || said === `${labels.answer}${answer}`) return text;
  return replaced(text, place, `\n${labels.answer}${answer}`);
};

/**
 * Texts of a model with the answers that the writer typed, word for word: under their questions, or at the end where
 * the model left a question out. Those stay free that an approver asked to be others.
 */
export const withTypedAnswers = (
  texts: readonly ChannelText[],
  request: TypedFor,
  labels: Labels,
): readonly ChannelText[] => {
  const pairs = typedPairs(request);
  const asked = askedIn(request.brief);
  return texts.map((text) =>
    pairs.reduce((held, pair) => withAnswer(held, pair, asked, labels), text),
  );
};
