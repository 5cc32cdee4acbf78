import type { ChannelText, PlacedSentence } from '../../draft/draft.ts';
import { overlaps, type Range } from '../../values/range.ts';

// Nothing but space may touch a sentence, else it is a part of another one.
const standsAlone = (text: string, { start, end }: Range): boolean =>
  !/\S/u.test(text.slice(Math.max(0, start - 1), start)) && !/\S/u.test(text.slice(end, end + 1));

const placeOf = (words: string, text: string, taken: readonly Range[]): Range | undefined => {
  if (words.trim() === '') return undefined;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    if (standsAlone(text, place) && !taken.some((other) => overlaps(place, other))) return place;
  }
  return undefined;
};

/**
 * Finds the sentences of an earlier text that stand unchanged in a new one, in the order of their new places.
 * Each keeps the facts that it rests on. What a person changed or added has no facts: nobody said which.
 */
export const carrySentences = (earlier: ChannelText, text: string): PlacedSentence[] => {
  const carried: PlacedSentence[] = [];
  for (const { start, end, factIds } of earlier.sentences) {
    const place = placeOf(earlier.text.slice(start, end), text, carried);
    if (place) carried.push({ ...place, factIds });
  }
  return carried.toSorted((one, other) => one.start - other.start);
};
