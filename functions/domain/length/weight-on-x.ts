import { platformLinks } from './platform-links.ts';

// twitter-text, configuration version 3: https://github.com/twitter/twitter-text (config/v3.json).
const LINK_WEIGHT = 23;
const LIGHT_RANGES: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

// Compiled when first used: that takes milliseconds, and most functions count nothing.
let emoji: RegExp | undefined;
// The look-ahead avoids trying thousands of emoji on every character.
const emojiPattern = (): RegExp => {
  emoji ??= /(?=\p{Emoji})\p{RGI_Emoji}/gv;
  return emoji;
};
const EMOJI_WEIGHT = 2;
const heavyCharacter = /[^\t\n\r -\u10ff]/u;
// Normalising more marks in a row than any writing system has takes time out of all proportion.
const manyMarks = /\p{M}{31}/u;

const weightOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return LIGHT_RANGES.some(([low, high]) => code >= low && code <= high) ? 1 : 2;
};

const weightOfChars = (text: string): number => {
  let weight = 0;
  for (const char of text) weight += weightOf(char);
  return weight;
};

// An emoji counts once, however many code points it is made of.
const weightOfText = (text: string): number => {
  if (!heavyCharacter.test(text)) return weightOfChars(text);
  let emojis = 0;
  const rest = text.replace(emojiPattern(), () => {
    emojis += 1;
    return '';
  });
  return emojis * EMOJI_WEIGHT + weightOfChars(rest);
};

/** Length of a post on X: links weigh 23, most letters 1, CJK and emoji 2, after NFC. */
export const weightOnX = (text: string): number => {
  const composed = manyMarks.test(text) ? text : text.normalize('NFC');
  let [weight, from] = [0, 0];
  for (const link of platformLinks(composed)) {
    weight += weightOfText(composed.slice(from, link.start)) + LINK_WEIGHT;
    from = link.end;
  }
  return weight + weightOfText(composed.slice(from));
};
