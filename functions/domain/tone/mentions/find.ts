import type { LanguageData } from '../lexicon.ts';
import { inLinks, type Link } from '../text/links.ts';
import type { RawReading } from '../text/reading.ts';
import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import { readRelativeDay, readWeekdays } from './days.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numbers.ts';
import { readPhone } from './phone.ts';
import { isPlainWord } from './plain-word.ts';
import { View } from './view.ts';

// What comes first wins: 2026-11-05 is a date before it is a telephone number or a sum.
const readers = [readDate, readClock, readPhone, readWeekdays, readRelativeDay, readNumber];

const isListNumber = (view: View, at: number): boolean => {
  const before = view.tokens[at]?.before ?? 'nothing';
  const isFirst = before === 'line' || before === 'blank-line';
  const isEnd = /^[.)]$/u.test(view.raw(at + 1)) && view.isGlued(at + 1) && !view.isGlued(at + 2);
  return isFirst && isEnd && view.small(at, 0, 99) !== undefined && at + 2 < view.tokens.length;
};

// COVID-19, Boeing 737-800: part of a name. (12) and 12) before a line of a list number it.
const isLabel = (view: View, at: number): boolean => {
  const isPartOfName =
    view.isDash(at - 1) && view.isGlued(at) && view.isGlued(at - 1) && view.isWord(at - 2);
  return isPartOfName || isListNumber(view, at);
};

const readAt = (view: View, at: number): Mention[] | undefined => {
  if (view.tokens[at]?.kind === 'mark' && !/^[+(]$/u.test(view.raw(at))) return undefined;
  if (view.isWord(at) && isPlainWord(view.folded(at), view.data)) return readWeekdays(view, at);
  for (const read of readers) {
    const found = read(view, at);
    if (found) return found;
  }
  return undefined;
};

/** All numbers, times, dates and telephone numbers of a text outside its links, from left to right. */
export const findMentions = (
  { tokens }: RawReading,
  links: readonly Link[],
  data: LanguageData,
): Mention[] => {
  const view = new View(tokens, data);
  const isLink = inLinks(tokens, links);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isLink[at] || isLabel(view, at) ? undefined : readAt(view, at);
    mentions.push(...(found ?? []));
    at = Math.max(at + 1, found?.at(-1)?.to ?? 0);
  }
  return mentions;
};
