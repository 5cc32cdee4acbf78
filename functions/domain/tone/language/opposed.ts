import type { Language } from '../../values/language.ts';
import type { Opposites } from './data.ts';

/** On which side of which line of opposites a word stands. */
export interface Opposed {
  line: number;
  isOther: boolean;
  isOrdered: boolean;
  asksAlone: boolean;
}

const none: readonly Opposed[] = [];

/** Tells on which lines of opposites a word in lower case stands, in any of its forms. */
export const opposedIn = (
  language: Language,
  opposites: Opposites,
): ((word: string) => readonly Opposed[]) => {
  const byWord = new Map<string, Opposed[]>();
  for (const [line, { one, other, ordered, askingAlone }] of opposites.entries())
    for (const { [language]: words, isOther } of [
      { ...one, isOther: false },
      { ...other, isOther: true },
    ])
      for (const word of words) {
        const opposed = { line, isOther, isOrdered: ordered, asksAlone: askingAlone };
        byWord.set(word, [...(byWord.get(word) ?? []), opposed]);
      }
  return (word) => byWord.get(word) ?? none;
};
