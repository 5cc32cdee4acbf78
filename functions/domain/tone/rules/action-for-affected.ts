import { occurrences, type SearchTerm, searchTermOf, sharedPart } from '../matching/search-term.ts';
import type { PhraseSet } from '../phrases/phrase-set.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// Most words, in any order: "Keep the doors closed", "the doors should be kept closed".
const SHARED_WORDS = 0.65;

interface Action {
  keys: readonly SearchTerm[];
  text: SearchTerm;
}

const negationsIn = (check: Check, { from, to }: Span): boolean =>
  check.reading.words.slice(from, to).some(({ folded }) => check.lexicon.negations.has(folded));

const asksNotTo = (check: Check, { text }: Action): boolean =>
  text.words.some((word) => check.lexicon.negations.has(word));

/** "Do not boil", "koka inte": a word that denies another stands as near. */
const NEAR = 2;

// Words to know it by are not said where what they ask for is denied.
const holdsKey = (check: Check, { words }: Sentence, action: Action): boolean =>
  action.keys
    .flatMap((key) => occurrences(key, check.reading.words, words))
    .some(({ from, to }) => {
      const around = { from: Math.max(words.from, from - NEAR), to: Math.min(words.to, to + 1) };
      return asksNotTo(check, action) || !negationsIn(check, around);
    });

// Of most of its words some may stand for the opposite; all of them say it.
const holdsWords = (check: Check, { words }: Sentence, action: Action): boolean => {
  const share = sharedPart(action.text, check.reading.words, words);
  const isDenied = negationsIn(check, words);
  return (
    share >= SHARED_WORDS && (isDenied === asksNotTo(check, action) || (share === 1 && isDenied))
  );
};

const calledOffIn = (check: Check): PhraseSet =>
  check.phrasesOf('action-for-affected', 'called-off');

const isNamed = (check: Check, sentence: Sentence, action: Action): boolean =>
  holdsKey(check, sentence, action) || holdsWords(check, sentence, action);

/** Tells whether a sentence says what people should do, and does not call it off; undefined where there is nothing to do. */
export const actionTellerIn = (check: Check): ((sentence: Sentence) => boolean) | undefined => {
  const { publicAction } = check.brief;
  if (!publicAction) return undefined;
  const keys = publicAction.keys.map((key) => searchTermOf(key, check.lexicon));
  const text = searchTermOf(publicAction.text, check.lexicon);
  return (sentence) =>
    isNamed(check, sentence, { keys, text }) &&
    calledOffIn(check).find(check.reading.words, sentence.words).length === 0;
};

/** Where there is something that people should do, the text says so. */
export const actionForAffected: Finder = {
  reads: 'text',
  lists: ['called-off'],
  check: (check) => {
    const tells = actionTellerIn(check);
    const { text: action = '' } = check.brief.publicAction ?? {};
    return !tells || check.reading.sentences.some(tells) ? [] : missing({ action });
  },
};
