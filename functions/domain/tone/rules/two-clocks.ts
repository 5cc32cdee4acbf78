import { tokensPlace } from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Check, Finder } from '../rule.ts';

type Clock = 'colon' | 'dot' | 'half-days' | 'whole-days';

const minutesMark = /(?<!\d)(?:[01]?\d|2[0-4])(?<mark>[.:])[0-5]\d(?!\d)/u;
const halfDay = /\d\s?(?:[ap]\.?\s?m\b)/iu;

const markOf = (words: string): Clock[] => {
  const mark = minutesMark.exec(words)?.groups?.['mark'];
  if (mark === undefined) return [];
  return [mark === ':' ? 'colon' : 'dot'];
};

// "From 2 to 4 pm": only an hour over twelve, or one with a zero before it, surely counts whole days.
const wholeDays = /(?<!\d)(?:0\d|1[3-9]|2[0-4])(?!\d)/u;

const daysOf = (words: string): Clock[] => {
  if (halfDay.test(words)) return ['half-days'];
  const [hour = ''] = words.split(/[.:]/u);
  return wholeDays.test(hour) ? ['whole-days'] : [];
};

const clocksOf = (check: Check, mention: Mention): Clock[] => {
  if (mention.kind !== 'time') return [];
  const { start, end } = tokensPlace(check, mention);
  const words = check.reading.clean.text.slice(start, end);
  const { twelveHours } = check.lexicon.data.times;
  return [...markOf(words), ...(twelveHours ? daysOf(words) : [])];
};

const others: Readonly<Record<Clock, Clock>> = {
  colon: 'dot',
  dot: 'colon',
  'half-days': 'whole-days',
  'whole-days': 'half-days',
};

/** A text has one way to write clock times; the first that it uses holds. */
export const twoClocks: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const seen = new Set<Clock>();
    const second = check.mentions.find((mention) => {
      const clocks = clocksOf(check, mention);
      const differs = clocks.some((clock) => seen.has(others[clock]));
      for (const clock of clocks) seen.add(clock);
      return differs;
    });
    return second ? [{ place: tokensPlace(check, second) }] : [];
  },
};
