import type { PlannedSentence } from '../assemble.ts';
import { answered, isKeyRead } from './answer.ts';
import { askedQuestions } from './asked.ts';
import { isBlocked } from './blocked.ts';
import type { TemplateContext } from './slot-context.ts';
import type { TemplateAsked } from './template.ts';

/** A sentence with its rank where space is short. */
export type RankedSentence = PlannedSentence & { rank: number };

/** Pairs are taken in in their order. */
const PAIR_RANK = 2;

/** A question with its answer, as two sentences; none where nothing answers it. */
export const pair = (
  question: string,
  [first, ...rest]: readonly RankedSentence[],
  { short, playbook: { phrases } }: TemplateContext,
): RankedSentence[] => {
  if (first === undefined) return [];
  const asked = `${phrases.question}${question}`;
  const answer = `${phrases.answer}${first.text}`;
  // Where there is little room, a question goes with its answer or not at all.
  if (short) return [{ ...first, text: `${asked}\n${answer}`, onNewLine: true, rank: PAIR_RANK }];
  return [
    { text: asked, factIds: [], rank: 0 },
    { ...first, text: answer, onNewLine: true },
    ...rest,
  ];
};

// Whoever reads the same answer twice has not been answered. That we don't know may be said of several things.
const unlikeBefore = <Pair extends { answer: readonly PlannedSentence[] }>(
  pairs: readonly Pair[],
): Pair[] =>
  pairs.filter(({ answer: [first] }, at) => {
    const isSaid = first !== undefined && first.factIds.length > 0;
    return !isSaid || !pairs.slice(0, at).some(({ answer }) => answer[0]?.text === first.text);
  });

// A question that nothing answers is left out: a fact may answer it in words that nobody foresaw, and then "we
// cannot answer that yet" is false. The check names it to the writer.
/** The questions that were asked, each with its answer. */
export const askedPairs = (
  template: TemplateAsked,
  context: TemplateContext,
): RankedSentence[][] => {
  const { words } = context.playbook;
  const pairs = askedQuestions(context.request.brief)
    .filter((question) => !new RegExp(words.asksWhatHappened, 'iu').test(question))
    .filter((question) => !isBlocked(`${context.playbook.phrases.question}${question}`, context))
    .map((question) => ({ question, answer: answered(question, template, context) }))
    .filter(({ answer }) => !answer.some((each) => isKeyRead(each, context)));
  return unlikeBefore(pairs).map(({ question, answer }) =>
    pair(
      question,
      answer.map((each) => ({ ...each, rank: 0 })),
      context,
    ),
  );
};
