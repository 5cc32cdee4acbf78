// 811218-9876, 19811218-9876, 8112189876, 1981-12-18-9876; a + follows the hundredth birthday. Blanks
// and dashes in between are allowed, line ends are not.
const written = [
  /(?<![\p{L}\p{Nd}])(?:(?:18|19|20) ?)?(?<date>\d{6}) ?[-+\u2013]? ?(?<rest>\d{4})(?![\p{L}\p{Nd}])/gu,
  /(?<![\p{L}\p{Nd}])(?:18|19|20)?(?<date>\d{2}-\d{2}-\d{2})[-+](?<rest>\d{4})(?![\p{L}\p{Nd}])/gu,
];

// Coordination numbers have 60 added to the day.
const COORDINATION_DAYS = 60;

const isDate = (digits: string): boolean => {
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const real = (day ?? 0) > COORDINATION_DAYS ? (day ?? 0) - COORDINATION_DAYS : (day ?? 0);
  // Two digits leave the century open: 29 February is a date in 2000, though not in 1900.
  const date = new Date(Date.UTC(2000 + (year ?? 0), (month ?? 0) - 1, real));
  return date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === real;
};

// ISO/IEC 7812: every second digit is doubled, from the first one of ten.
const isLuhn = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** A person's number in a text: its place, and its ten digits. */
export interface IdentityNumber {
  start: number;
  end: number;
  digits: string;
}

/**
 * Swedish personal identity and coordination numbers: the date exists and the check digit is right
 * (Skatteverket, SKV 704 and SKV 707). Organisation and case numbers have no such date.
 */
export const findIdentityNumbers = (text: string): IdentityNumber[] =>
  written.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) => {
      const digits = `${groups['date']}${groups['rest']}`.replaceAll('-', '');
      const isPerson = isDate(digits) && isLuhn(digits);
      return isPerson ? [{ start: index, end: index + found.length, digits }] : [];
    }),
  );
