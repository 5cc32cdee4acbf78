import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { Range } from '../../values/range.ts';
import { withoutStop } from './plain-text.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

// Each sign as plain as on a phone, and as long as before.
const folded = (words: string): string => inPlainCharacters(words.replaceAll('…', '.'));

/**
 * Where the words of a key message stand in a text, whichever signs its quotes and blanks are; undefined where it
 * does not hold them.
 */
export const placeOfKeyMessage = (text: string, keyMessage: string): Range | undefined => {
  const words = withoutStop(folded(keyMessage)).split(' ');
  const found = new RegExp(words.map(escaped).join('\\s+'), 'u').exec(folded(text));
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};
