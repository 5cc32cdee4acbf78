import { diffWordsWithSpace } from 'diff';
import type { Language } from '#domain/values/language.ts';

// A comparison of texts that differ by more words than this would take long and say little.
const MAX_CHANGED_WORDS = 1_000;

/** A part of a text that is unchanged, added or removed. */
export interface Part {
  value: string;
  added: boolean;
  removed: boolean;
}

/** Whether a part is in one of the texts only. */
export const isChange = ({ added, removed }: Part): boolean => added || removed;

const replacement = (before: string, after: string): Part[] => [
  { value: before, added: false, removed: true },
  { value: after, added: true, removed: false },
];

/** What one text has that another has not, word by word. */
export const compareWords = (before: string, after: string, language: Language): Part[] => {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const options = { intlSegmenter, maxEditLength: MAX_CHANGED_WORDS };
  return diffWordsWithSpace(before, after, options) ?? replacement(before, after);
};
