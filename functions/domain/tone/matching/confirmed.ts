import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { without, wordsPlace } from './places.ts';
import { holdsContentOf, searchTermOf } from './search-term.ts';

const confirmedTexts = ({ brief }: Check): string[] =>
  brief.facts
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ text, keys = [] }) => [text, ...keys]);

/** Whether a confirmed fact holds the very same words. */
export const isConfirmedWording = (check: Check, span: Span): boolean => {
  const { start, end } = wordsPlace(check, span);
  const words = check.reading.clean.text.slice(start, end).toLowerCase();
  return confirmedTexts(check).some((text) => text.toLowerCase().includes(words));
};

// A fact that denies what the text says ("no sign of arson") confirms nothing. A fact in another language
// can't be compared with the text: it needs a key in the language of the text.
const saysSame = (check: Check, span: Span, factText: string, name: string): boolean => {
  const fact = readText(factText, check.lexicon.abbreviations);
  const within = { from: 0, to: fact.words.length };
  const said = check.phrases(name).find(fact.words, within);
  const meant = without(said, check.phrases('unless').find(fact.words, within));
  const term = searchTermOf(factText, check.lexicon);
  return meant.length > 0 && holdsContentOf(term, check.reading.words, span);
};

/** Whether a confirmed fact says the same as the words here, which the rule's phrases `name` found. */
export const isConfirmed = (check: Check, span: Span, name: string): boolean =>
  isConfirmedWording(check, span) ||
  confirmedTexts(check).some((text) => saysSame(check, span, text, name));
