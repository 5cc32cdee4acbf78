import type { Language } from '../../values/language.ts';
import type { LanguageData, SameSense } from './data.ts';

const SMALL_WORDS = [
  'clauseWords',
  'joinWords',
  'fillers',
  'negations',
  'turns',
  'subjects',
  'yours',
  'theirs',
  'ours',
  'done',
  'auxiliaries',
] as const;

const smallWords = (data: LanguageData): string[] => SMALL_WORDS.flatMap((name) => data[name]);

const numberWords = ({ numbers }: LanguageData): string[] =>
  Object.values(numbers).flatMap((part) => (Array.isArray(part) ? part : Object.keys(part)));

const timeWords = ({ times }: LanguageData): string[] => [
  ...times.opening,
  ...times.openDays,
  ...times.changes,
  ...times.after,
  ...[times.months, times.weekdays, times.relativeDays, times.named].flatMap(Object.keys),
];

/** The words that the data of a language hold, and those of its lines: some of each sort, by far not all. */
export const vocabularyOf = (
  data: LanguageData,
  lines: SameSense,
  language: Language,
): ReadonlySet<string> =>
  new Set([
    ...smallWords(data),
    ...numberWords(data),
    ...timeWords(data),
    ...lines.flatMap(({ [language]: words }) => words),
  ]);
