import type { Language } from '../../../values/language.ts';
import { amountsInStyle } from './amounts.ts';
import { clockTimesInStyle } from './clock-times.ts';

/** Words that are told as they were typed, but for the style of their clock times and sums, which all of a text share. */
export const typedInStyle = (text: string, language: Language): string =>
  amountsInStyle(clockTimesInStyle(text, language), language);
