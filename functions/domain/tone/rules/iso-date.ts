import type { Finder, Hit } from '../rule.ts';

const isoDate = /(?<![\p{L}\p{N}/.-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/gu;

// Without what may stand beside it: looked for in no time.
const mayBeDate = /\d{4}-\d\d-\d\d/;

/** Dates are written as people say them; a date that is printed on a thing stands as it is printed. */
export const isoDateRule: Finder = {
  reads: 'text-and-title',
  lists: ['printed'],
  check: ({ reading, links, phrases }) => {
    const { words, sentences, clean } = reading;
    if (!mayBeDate.test(clean.text)) return [];
    const isPrinted = (start: number): boolean => {
      const sentence = sentences.find(({ words: { to } }) => (words[to - 1]?.end ?? 0) > start);
      if (!sentence) return false;
      const printed = phrases('printed').find(words, sentence.words);
      return printed.some(({ to }) => (words[to - 1]?.end ?? 0) <= start);
    };
    return [...clean.text.matchAll(isoDate)].flatMap(({ 0: date, index: start }): Hit[] => {
      const end = start + date.length;
      const isLink = links.some((link) => link.start <= start && end <= link.end);
      return isLink || isPrinted(start) ? [] : [{ place: { start, end } }];
    });
  },
};
