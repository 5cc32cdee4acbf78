import { stemsIn } from './content-stems.ts';
import type { Lexicon } from './language/lexicon.ts';
import { type AskedQuestion, askedIn, questionsIn } from './text/questions.ts';

// A question in other words has at least so much in common with the one that was asked.
const ENOUGH = 0.5;

const isAlike = (
  asked: ReadonlySet<string>,
  told: ReadonlySet<string>,
  enough: number,
): boolean => {
  const shared = [...asked].filter((stem) => told.has(stem)).length;
  // "How could you do this?" is like no other.
  return shared > 0 && shared >= enough * asked.size;
};

/**
 * The questions that words were asked for and that a text does not put, in these words or others. What stands there
 * in the words of one question puts no other. `enough`: what part of a question's words another must have to put it.
 */
export const unaskedIn = (
  text: string,
  brief: Parameters<typeof askedIn>[0],
  lexicon: Lexicon,
  enough = ENOUGH,
): AskedQuestion[] => {
  const asked = askedIn(brief);
  const told = questionsIn(text)
    .filter((one) => !asked.some(({ question }) => question.includes(one)))
    .map((one) => stemsIn(one, lexicon));
  return asked.filter(
    ({ question }) =>
      !text.includes(question) &&
      !told.some((one) => isAlike(stemsIn(question, lexicon), one, enough)),
  );
};
