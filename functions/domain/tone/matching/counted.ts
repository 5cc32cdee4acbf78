import type { Mention } from '../mentions/mention.ts';
import type { Check } from '../rule.ts';
import type { Telling } from '../sources/differences.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { phrasesIn, without, wordSpan } from './places.ts';

const wordsIn = ({ lexicon, reading }: Check, { from, to }: Span): Telling[] =>
  reading.words.slice(from, to).map(({ folded }) => lexicon.sensesOf(folded));

interface Word {
  at: number;
  telling: Telling;
}

// The words that say something themselves: neither numbers nor "how many".
const tellingIn = (check: Check, sentence: Sentence): Word[] => {
  const { lexicon, reading } = check;
  const { from, to } = sentence.words;
  const places = Array.from({ length: to - from }, (_, at) => ({
    from: from + at,
    to: from + at + 1,
  }));
  return without(places, phrasesIn(check, sentence, 'howMany')).flatMap(({ from: at }) => {
    const { folded, kind } = reading.words[at] ?? { folded: '', kind: 'mark' };
    const saysNothing =
      kind === 'number' ||
      lexicon.isNumberWord(folded) ||
      lexicon.fillers.has(folded) ||
      lexicon.auxiliaries.has(folded) ||
      lexicon.negations.has(folded);
    return saysNothing ? [] : [{ at, telling: lexicon.sensesOf(folded) }];
  });
};

/**
 * Tells what a number of this sentence counts: the first word behind it, all before it where none follows ("the death
 * toll is now 90"), and whatever harm the sentence tells of. The sentence is read once for all its numbers.
 */
export const countedIn = (check: Check, sentence: Sentence): ((mention: Mention) => Telling[]) => {
  const words = tellingIn(check, sentence);
  const harm = phrasesIn(check, sentence, 'harm').flatMap((span) => wordsIn(check, span));
  return (mention) => {
    const { from, to } = wordSpan(check, mention);
    const first = words.find(({ at }) => at >= to);
    const counted = first ? [first] : words.filter(({ at }) => at < from);
    return [...counted.map(({ telling }) => telling), ...harm];
  };
};
