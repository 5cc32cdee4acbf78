import type { Finder } from '../rule.ts';

// Digits, copyright and trade marks are Extended_Pictographic or Emoji too; they are pictures
// only where a variation selector makes them so.
const picture =
  /(?:(?![©®™‼⁉↔-↪])\p{Extended_Pictographic}|[©®™‼⁉↔-↪0-9#*]\ufe0f\u20e3?|\p{Regional_Indicator}{2})(?:[\ufe0f\u200d]|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,12}/gu;
const hashtag = /(?<![\p{L}\p{N}_&/#])[#＃](?=[\p{L}\p{N}_]{0,60}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/gu;

/** Pictures and tags sound like advertising when people worry. */
export const noEmojiHashtag: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: ({ reading, links }) => {
    const { text } = reading.clean;
    const inLink = new Set(links.map(({ start }) => start));
    return [picture, hashtag]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ index }) => !inLink.has(index))
      .map(({ 0: found, index }) => ({ place: { start: index, end: index + found.length } }));
  },
};
