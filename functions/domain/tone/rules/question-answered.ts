import { contentStems } from '../content-stems.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import { questionsIn } from '../text/questions.ts';

// A question in other words has at least so much in common with the one that was asked.
const ENOUGH = 0.5;

const stemsIn = (question: string, { lexicon }: Check): ReadonlySet<string> =>
  contentStems(question.toLowerCase().match(/\p{L}+/gu) ?? [], lexicon);

const isAlike = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean => {
  const shared = [...asked].filter((stem) => told.has(stem)).length;
  return shared >= ENOUGH * asked.size;
};

/** Questions that a Q&A was asked for stand in it, in these words or others. */
export const questionAnswered: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const told = questionsIn(check.reading.clean.text).map((question) => stemsIn(question, check));
    return questionsIn(check.brief.comment ?? '')
      .filter((question) => !told.some((one) => isAlike(stemsIn(question, check), one)))
      .flatMap((question) => missing({ question }));
  },
};
