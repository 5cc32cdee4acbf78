import { withNameAsWe } from '../matching/matchers.ts';
import { tokensPlace, without } from '../matching/places.ts';
import type { Finder } from '../rule.ts';

// "Hej." only leads to the first sentence.
const MIN_WORDS = 3;

// The act may be named before it; a third sentence is late where it is the last one.
const FIRST_SENTENCES = 2;

const STANCE = 'distance-explicit';

/** Whoever distances themselves says first where they stand. That it is said nowhere is another rule's. */
export const stanceFirst: Finder = {
  reads: 'text',
  lists: ['not-ours'],
  check: (check) => {
    const reading = withNameAsWe(check);
    const says = check.phrasesOf(STANCE, 'says');
    const unless = check.phrasesOf(STANCE, 'unless');
    const whole = reading.sentences.filter(({ words: { from, to } }) => to - from >= MIN_WORDS);
    const at = whole.findIndex(
      ({ words }) =>
        without(says.find(reading.words, words), unless.find(reading.words, words)).length > 0,
    );
    const isLate = at > FIRST_SENTENCES || (at === FIRST_SENTENCES && at === whole.length - 1);
    const [first] = check.reading.sentences;
    const isTheirs = whole.some(
      ({ words }) => check.phrases('not-ours').find(reading.words, words).length > 0,
    );
    return isLate && first && !isTheirs ? [{ place: tokensPlace(check, first) }] : [];
  },
};
