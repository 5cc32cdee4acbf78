import { phrasesIn } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { takenBackBy } from './reported.ts';

/** Lists of a rule that asks what a sentence calls untrue. */
export const untrueLists = [
  'untrue-ahead',
  'untrue-behind',
  'wrong-behind',
  'claimed',
  'that',
] as const;

const isOpen = (check: Check, { words }: Sentence, { from }: Span): boolean =>
  ['condition', 'reported'].some(
    (name) =>
      check.phrases(name).find(check.reading.words, { from: words.from, to: from }).length > 0,
  );

/** What a sentence calls untrue, and whether it surely calls all of that so. */
interface Untrue {
  words: Span;
  isSure: boolean;
}

/**
 * What a sentence calls untrue: "it is a myth that …", "the rumour that … is false", or "some say that …", where the
 * next sentence says that it is not so. "That was wrong about the reason" may leave the rest as it is, and "that we
 * waited was wrong" says that we did.
 */
export const calledUntrue = (check: Check, sentence: Sentence): Untrue | undefined => {
  const { to } = sentence.words;
  const [ahead] = phrasesIn(check, sentence, 'untrue-ahead');
  if (ahead)
    return isOpen(check, sentence, ahead)
      ? undefined
      : { words: { from: ahead.to, to }, isSure: true };
  const said = phrasesIn(check, sentence, 'claimed').at(-1);
  const claimed = said ?? phrasesIn(check, sentence, 'that')[0];
  if (!claimed) return undefined;
  const behind = ['untrue-behind', ...(said ? ['wrong-behind'] : [])]
    .flatMap((name) => phrasesIn(check, sentence, name))
    .findLast(({ from }) => from >= claimed.to);
  if (behind) return { words: { from: claimed.to, to: behind.from }, isSure: true };
  const takenBack = takenBackBy(check, sentence);
  return takenBack && { words: { from: claimed.to, to }, isSure: takenBack.isAll };
};
