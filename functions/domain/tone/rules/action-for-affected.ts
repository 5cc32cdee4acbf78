import { deniesAlike } from '../matching/confirmed.ts';
import { phrasesIn } from '../matching/places.ts';
import { occurrences, type SearchTerm, searchTermOf, sharedPart } from '../matching/search-term.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Most words, in any order: "Keep the doors closed", "the doors should be kept closed".
const SHARED_WORDS = 0.65;

interface Action {
  keys: readonly SearchTerm[];
  text: SearchTerm;
}

// "The water can be drunk" does not ask for "do not drink the water".
const isHeld = (check: Check, { words: at }: Sentence, { text }: Action): boolean => {
  const { words } = check.reading;
  const { negations } = check.lexicon;
  const isDenied = words.slice(at.from, at.to).some(({ folded }) => negations.has(folded));
  const asksNotTo = text.words.some((word) => negations.has(word));
  return sharedPart(text, words, at) >= SHARED_WORDS && (isDenied || !asksNotTo);
};

// "Do not boil the water" asks for nothing of the kind.
const isNamed = (check: Check, sentence: Sentence, action: Action): boolean => {
  const { words } = check.reading;
  const { from, to } = sentence.words;
  const isSaid =
    action.keys.some((key) => occurrences(key, words, sentence.words).length > 0) ||
    isHeld(check, sentence, action);
  return isSaid && deniesAlike(words.slice(from, to), action.text, check.lexicon);
};

/** Where there is something that people should do, the text says so. */
export const actionForAffected: Finder = {
  reads: 'text',
  lists: ['called-off'],
  check: (check) => {
    const { publicAction } = check.brief;
    if (!publicAction) return [];
    const keys = publicAction.keys.map((key) => searchTermOf(key, check.lexicon));
    const text = searchTermOf(publicAction.text, check.lexicon);
    const says = check.reading.sentences
      .filter((sentence) => isNamed(check, sentence, { keys, text }))
      .some((sentence) => phrasesIn(check, sentence, 'called-off').length === 0);
    return says ? [] : missing({ action: publicAction.text });
  },
};
