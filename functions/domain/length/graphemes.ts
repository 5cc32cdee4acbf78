// Created when first used: that takes milliseconds, and most functions count nothing.
let segmenter: Intl.Segmenter | undefined;

/** The number of characters that readers see (extended grapheme clusters of UAX 29). */
export const countGraphemes = (text: string): number => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
};
