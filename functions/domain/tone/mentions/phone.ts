import type { Mention } from './mention.ts';
import type { View } from './view.ts';

// E.164: at most 15 digits. Fewer than six are no number that anyone could call from outside.
const MIN_DIGITS = 6;
const MAX_DIGITS = 15;

// +46 (0)8: the zero is dialled inside the country only.
const isTrunkZero = (view: View, at: number): boolean =>
  view.digits(at) === '0' && view.raw(at - 1) === '(' && view.raw(at + 1) === ')';

const isJoint = (view: View, at: number): boolean =>
  view.isNear(at) && (view.isDash(at) || /^[/()]$/u.test(view.raw(at)) || isTrunkZero(view, at));

/** The digits from a token on, in groups that blanks, dashes, slashes and brackets may part. */
export const readDigits = (view: View, from: number): { digits: string; to: number } => {
  let [digits, to] = ['', from];
  for (let at = from; digits.length < MAX_DIGITS && view.isNear(at); at += 1) {
    const more = isTrunkZero(view, at) ? '' : view.digits(at);
    if (more !== '') [digits, to] = [digits + more, at + 1];
    else if (!isJoint(view, at)) break;
  }
  return { digits, to };
};

const digitsWithFirst = (view: View, start: number, first: string) => {
  const rest = readDigits(view, start + 1);
  return { digits: first + rest.digits, to: Math.max(rest.to, start + 1) };
};

/** Reads telephone numbers: they begin with + or 0 and may be grouped in any way. */
export const readPhone = (view: View, at: number): Mention[] | undefined => {
  const isAbroad = view.raw(at) === '+' && view.isGlued(at + 1);
  if (!isAbroad && !/^0\d/u.test(view.digits(at)) && view.raw(at) !== '(') return undefined;
  const start = isAbroad || view.raw(at) === '(' ? at + 1 : at;
  const first = view.digits(start);
  if (first === '' || (!isAbroad && !/^0\d/u.test(first))) return undefined;
  const { digits, to } = digitsWithFirst(view, start, first);
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return undefined;
  return [{ kind: 'phone', digits, from: start, to }];
};

/** Whether two ways to write a telephone number call the same one: with or without country code. */
export const samePhone = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other]
    .map((digits) => digits.replace(/^0+/u, ''))
    .toSorted((a, b) => a.length - b.length);
  return short.length >= MIN_DIGITS - 1 && long.endsWith(short);
};
