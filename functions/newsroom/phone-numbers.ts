// Eight to eleven digits in groups, with an area code and a hyphen, or from abroad; and the short numbers for help,
// which are figures like others unless someone is to call them. Nothing before or after may belong to them.
const patterns = [
  String.raw`(?<![\d.,:/+-])\+\d{1,3}(?:[ -]?\d{2,4}){2,4}(?![\d-])`,
  String.raw`(?<![\d.,:/+-])0\d{1,3}-\d{2,4}(?: ?\d{2,3}){1,3}(?![\d-])`,
  String.raw`(?<=\b(?:ring|ringa|call|dial) )(?:112|113 13|114 14|1177)(?![\d.,-]\d|\d)`,
];

/** Finds phone numbers in text, as part of a larger pattern with the flags `iu`. */
export const phonePattern = patterns.join('|');

const MIN_DIGITS = 8;
const MAX_DIGITS = 14;

/** The address of a match of the pattern; undefined where it has too few or too many digits for a number. */
export const phoneHref = (match: string): string | undefined => {
  const digits = match.replace(/\D/g, '');
  const isShort = !/^[0+]/.test(match);
  if (!isShort && (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS)) return undefined;
  return `tel:${match.startsWith('+') ? '+' : ''}${digits}`;
};
