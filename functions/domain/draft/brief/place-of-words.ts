import { inPlainCharacters } from '../../length/plain-characters.ts';
import { asPattern } from '../../values/as-pattern.ts';
import { withoutStop } from '../../values/plain-text.ts';
import type { Range } from '../../values/range.ts';

// Each sign as plain as on a phone, and as long as before.
const folded = (words: string): string => inPlainCharacters(words.replaceAll('…', '.'));

// Whole sentences: "it is not true that …" and "… only after boiling" say something else.
const BEGINS = '(?<=^|\\n|[.!?:]["”’»)]*\\s+)';
const ENDS = '(?:(?<=[!?])|(?=[.!?]|\\s*(?:$|\\n)))';

/**
 * Where words that someone typed stand in a text as sentences of their own, whichever signs its quotes and blanks are;
 * undefined where it does not hold them.
 */
export const placeOfWords = (text: string, words: string): Range | undefined => {
  const typed = withoutStop(folded(words)).split(' ');
  const found = new RegExp(`${BEGINS}${typed.map(asPattern).join('\\s+')}${ENDS}`, 'u').exec(
    folded(text),
  );
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};
