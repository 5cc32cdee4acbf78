import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Covered } from './cover.ts';
import { type Grounds, isContent } from './grounds.ts';
import { holdsWord } from './match.ts';

// A longer sentence says more than what something is like.
const MAX_WORDS = 6;

const holds = ({ phrases, reading }: Check, list: string, { at }: Covered): boolean =>
  phrases(list).find(reading.words, { from: at, to: at + 1 }).length > 0;

/**
 * The words by which a short sentence says what something of the brief is like, where nothing supports them: "the
 * fire was arson", "the buses are safe".
 */
export const describedIn = (
  grounds: Grounds,
  words: readonly Covered[],
  { isQuestion }: Sentence,
): readonly Covered[] => {
  const { check, open } = grounds;
  const being = words.findIndex((word) => holds(check, 'being', word));
  const subject = words.slice(0, Math.max(0, being)).filter(isContent);
  const isKnown = subject.some(({ senses }) => open.some((one) => holdsWord(one, senses)));
  if (isQuestion || !isKnown || words.length > MAX_WORDS || words.some(({ form }) => form))
    return [];
  return words
    .slice(being + 1)
    .filter((word) => word.cover === undefined && !holds(check, 'neutral', word));
};
