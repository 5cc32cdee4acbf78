import { patternOf } from '../../values/pattern.ts';
import type { Words } from './words.ts';

/** More words than these between a verb and what belongs to it, and nobody finds the end of the sentence. */
const LONG_WORDS = 14;

/**
 * A template that apologises first and names those hit behind it, where so many words name them: "Det ber vi om ursäkt
 * för. Vår ursäkt går till …". `nameOf` gives the words of a slot.
 */
export const withHitBehind = (
  template: string,
  nameOf: (slot: string) => string | undefined,
  { hitBeside: { behind } }: Words,
): string => {
  const [, slot = ''] = /\{(hit\w*)\}/u.exec(template) ?? [];
  const isLong = (nameOf(slot)?.split(' ').length ?? 0) > LONG_WORDS;
  return isLong ? template.replace(patternOf(behind.find, 'u'), behind.say) : template;
};
