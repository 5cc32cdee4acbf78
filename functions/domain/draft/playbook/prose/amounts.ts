import type { Language } from '../../../values/language.ts';

/** Between thousands: no line breaks there. */
const separators: Record<Language, string> = { sv: '\u00a0', en: ',' };

// No part of a code, an address, a telephone number or a decimal.
const whole =
  /(?<![\p{L}\p{N}.,:/@#+§-])(?<!\d[ \u00a0])[1-9]\d{3,}(?![\p{L}\p{N}:/@-]|[.,]\d|[ \u00a0]\d)/gu;
const year = /^(?:19|20)\d{2}$/u;

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

// "between 180 and £400": the sign stands behind both as they are typed.
const spanOfSums = /(?<=(?:between|from) )(?=\d[\d,.]* (?:and|to) ([£$€])\d)/gu;

const withSigns = (text: string): string =>
  signs
    .reduce((words, [amount, sign]) => words.replace(amount, `${sign}$1`), text)
    .replace(bareSum, '$1')
    .replace(spanOfSums, '$1');

// Before a number that is a name: of a telephone, a batch, a line. "batches 6311 to 6324" are two of them.
const named =
  /(?<!\p{L})(?:anknytning(?:en)?|ankn\.?|extension|ext\.?|kod(?:en)?|code|pin|ring|call|dial|numret|\p{L}*nummer|nr\.?|numbers?|märkt[ae]?|marked|labell?ed|serial|sats(?:en|er|erna)?|serie|ärende|case|batch|batches|parti|partierna|lot|lots|id|linje|line|route|model|modell|room|rum) (?:\d{4,} (?:to|and|till|och|–) )?$/iu;

// Advice on health in Sweden has this telephone number, wherever it stands in a sentence.
const HEALTH_LINE = '1177';

/**
 * A text with its thousands grouped ("14 000", "14,000") and, in English, its sums of money with
 * their sign ("£18,300"). Years, codes and telephone numbers stay.
 */
export const amountsInStyle = (text: string, language: Language): string => {
  const words = text.replace(whole, (digits, at: number) => {
    const isSum = /^ (?:kronor|kr|pund|euro|pounds|dollars|euros)(?!\p{L})/u.test(
      text.slice(at + digits.length),
    );
    if (digits === HEALTH_LINE || named.test(text.slice(0, at))) return digits;
    return year.test(digits) && !isSum ? digits : grouped(digits, language);
  });
  if (language === 'en') return withSigns(words);
  return words.replace(
    typedBlank,
    (_, first: string, rest: string) => `${first}${rest.replaceAll(' ', separators.sv)}`,
  );
};
