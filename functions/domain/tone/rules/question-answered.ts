import { stemsIn } from '../content-stems.ts';
import { type Finder, missing } from '../rule.ts';
import { questionsIn } from '../text/questions.ts';

// A question in other words has at least so much in common with the one that was asked.
const ENOUGH = 0.5;

const isAlike = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean => {
  const shared = [...asked].filter((stem) => told.has(stem)).length;
  // "How could you do this?" is like no other.
  return shared > 0 && shared >= ENOUGH * asked.size;
};

/** Questions that a Q&A was asked for stand in it, in these words or others. */
export const questionAnswered: Finder = {
  reads: 'text',
  lists: [],
  check: ({ reading, brief, lexicon }) => {
    const told = questionsIn(reading.clean.text).map((question) => stemsIn(question, lexicon));
    return questionsIn(brief.comment ?? '')
      .filter((question) => !reading.clean.text.includes(question))
      .filter((question) => !told.some((one) => isAlike(stemsIn(question, lexicon), one)))
      .flatMap((question) => missing({ question }));
  },
};
