const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters readers see (extended grapheme clusters of UAX 29). */
export const countGraphemes = (text: string): number => {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
};
