import { patternOf } from '../../../values/pattern.ts';
import type { Words } from '../words.ts';

/** Fewer words, and a sentence says nothing without when. */
const LEFT_MIN_WORDS = 5;

/**
 * A sentence without the moments in it that only say when today something happened: "at 10:05 this morning". One
 * that tells of what is to come, or of what holds at a time, keeps them.
 */
export const withoutMoments = (text: string, { moments, topics }: Words): string => {
  const isOfTime = ['need', 'order'].some((topic) => patternOf(topics[topic] ?? '$^').test(text));
  if (isOfTime || patternOf(moments.kept).test(text)) return text;
  const words = text.replace(patternOf(moments.gone, 'giu'), '');
  return words.split(' ').length < LEFT_MIN_WORDS ? text : words;
};
