import type { Language } from '../../../values/language.ts';

/** Between thousands: no line breaks there. */
const separators: Record<Language, string> = { sv: '\u00a0', en: ',' };

// Five digits and more: four may be a year, a code, an extension or a lot, and people read them without a mark. No
// part of a code, an address, a telephone number or a decimal.
const whole =
  /(?<![\p{L}\p{N}.,:/@#+§-])(?<!\d[ \u00a0])[1-9]\d{4,}(?![\p{L}\p{N}:/@-]|[.,]\d|[ \u00a0]\d)/gu;

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

// Before a number that is a name: of a telephone, a batch, a line. "batches 63110 to 63240" are two of them.
const named =
  /(?<!\p{L})(?:anknytning(?:en)?|ankn\.?|extension|ext\.?|kod(?:en)?|code|pin|ring|call|dial|numret|\p{L}*nummer|nr\.?|numbers?|märkt[ae]?|marked|labell?ed|serial|sats(?:en|er|erna)?|serie|ärende|case|batch|batches|parti|partierna|lot|lots|id|linje|line|route|model|modell|room|rum) (?:\d{5,} (?:to|and|till|och|–) )?$/iu;

/**
 * A text with its thousands grouped ("14 000", "14,000") from five digits on and, in English, its sums of money with
 * their sign ("£18,300"). What was typed grouped stays so; codes and telephone numbers stay as they are.
 */
export const amountsInStyle = (text: string, language: Language): string => {
  const words = text.replace(whole, (digits, at: number) =>
    named.test(text.slice(0, at)) ? digits : grouped(digits, language),
  );
  if (language === 'en') return withSigns(words);
  return words.replace(
    typedBlank,
    (_, first: string, rest: string) => `${first}${rest.replaceAll(' ', separators.sv)}`,
  );
};
