import type { Language } from '../../../values/language.ts';
import { isAmount, isNamed } from './counts.ts';

/** Between thousands: no line breaks there. */
const separators: Record<Language, string> = { sv: '\u00a0', en: ',' };

// No part of a code, an address, a telephone number or a decimal.
const whole =
  /(?<![\p{L}\p{N}.,:/@#+§-])(?<!\d[ \u00a0])[1-9]\d{3,}(?![\p{L}\p{N}:/@-]|[.,]\d|[ \u00a0]\d)/gu;

/** Four digits may be a year, a code, an extension or a lot, and people read them without a mark. */
const FOUR_DIGITS = 4;

const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, separators[language]);

// Thousands that were typed with a plain blank.
const typedBlank =
  /(?<![\p{L}\p{N}.,:/-])(?<!\d )([1-9]\d{0,2})((?: \d{3})+)(?![ \u00a0]?\d|-)(?= \p{Ll})/gu;

const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{N}.,])(\d[\d,]*(?:\.\d+)?) (?:pounds?|GBP)(?!\p{L})/giu, '£'],
  [/(?<![\p{N}.,])(\d[\d,]*(?:\.\d+)?) (?:dollars?|USD)(?!\p{L})/giu, '$'],
  [/(?<![\p{N}.,])(\d[\d,]*(?:\.\d+)?) (?:euros?|EUR)(?!\p{L})/giu, '€'],
];

// "£16,000, not 60,000": the second sum is one too.
const bareSum = /(?<=([£$€])[\d,.]+, not )(?=\d)/gu;

// "between 180 and £400", "180 to £400": the sign stands behind both as they are typed.
const spanOfSums =
  /(?<![\d.,£$€])(?:(?<=between )(?=\d[\d,.]* and ([£$€])\d)|(?=\d[\d,.]*(?: (?:to|or) | ?[–-] ?)([£$€])\d))/gu;

const withSigns = (text: string): string =>
  signs
    .reduce((words, [amount, sign]) => words.replace(amount, `${sign}$1`), text)
    .replace(bareSum, '$1')
    .replace(spanOfSums, (_, and: string | undefined, to: string | undefined) => and ?? to ?? '');

// "4 100 households, not 1600 as we said": the second is a count too.
const inContrast: Record<Language, RegExp> = {
  sv: /(?<=\d\u00a0\d{3} \p{Ll}[^.]* (?:inte|mot|istället för|i stället för) )[1-9]\d{3}(?=$|[.,;]| (?!\d))/gu,
  en: /(?<=\d,\d{3} \p{Ll}[^.]* (?:not|against|instead of|rather than) )[1-9]\d{3}(?=$|[.,;]| (?!\d))/gu,
};

/**
 * A text with its thousands grouped ("14 000", "14,000"), of four digits only sums and counts, and, in English, its
 * sums of money with their sign ("£18,300"). What was typed grouped stays so; names, codes and telephone numbers stay
 * as they are.
 */
export const amountsInStyle = (text: string, language: Language): string => {
  const inOne = (digits: string, at: number): string => {
    const [before, after] = [text.slice(0, at), text.slice(at + digits.length)];
    if (isNamed(before)) return digits;
    return digits.length > FOUR_DIGITS || isAmount(digits, before, after, language)
      ? grouped(digits, language)
      : digits;
  };
  const words = text
    .replace(whole, (digits, at: number) => inOne(digits, at))
    .replace(inContrast[language], (digits) => grouped(digits, language));
  if (language === 'en') return withSigns(words);
  return words.replace(
    typedBlank,
    (_, first: string, rest: string) => `${first}${rest.replaceAll(' ', separators.sv)}`,
  );
};
