import type { Finder } from '../rule.ts';
import { hashtag, mayBeDecorated, picture } from '../text/decoration.ts';

/** Pictures and tags sound like advertising when people worry. */
export const noEmojiHashtag: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: ({ reading, links }) => {
    const { text } = reading.clean;
    if (!mayBeDecorated.test(text)) return [];
    const inLink = new Set(links.map(({ start }) => start));
    return [picture, hashtag]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ index }) => !inLink.has(index))
      .map(({ 0: found, index }) => ({ place: { start: index, end: index + found.length } }));
  },
};
