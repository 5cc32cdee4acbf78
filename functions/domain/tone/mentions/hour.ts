import type { Read, View } from './view.ts';

/** A time of day as it was written. */
export interface Hour {
  hour: number;
  minute: number;
  /** Written as 2 or two, not 02: may be of the afternoon where people count to twelve. */
  isLoose: boolean;
  form: 'hour' | 'colon' | 'dot' | 'word';
}

/** Reads 1430, which only a word like `kl` makes a time. */
export const compactHour = (view: View, at: number): Read<Hour> | undefined => {
  const digits = view.digits(at, 4);
  if (digits.length !== 4) return undefined;
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (!(hour <= 24 && minute < 60)) return undefined;
  return { value: { hour, minute, isLoose: false, form: 'colon' }, to: at + 1 };
};

const pastSeconds = (view: View, at: number): number =>
  view.raw(at) === ':' && view.digits(at + 1).length === 2 && view.isGlued(at + 1) ? at + 2 : at;

/** Reads 14, 14.30, 14:30 and 14:30:00. */
export const digitHour = (view: View, at: number): Read<Hour> | undefined => {
  const hour = view.small(at, 0, 24);
  if (hour === undefined) return undefined;
  const isLoose = view.data.times.twelveHours && !view.raw(at).startsWith('0');
  const mark = view.isGlued(at + 1) ? view.raw(at + 1) : '';
  const isPair = view.digits(at + 2, 2).length === 2 && view.isGlued(at + 2);
  const minute = isPair && (mark === ':' || mark === '.') ? view.small(at + 2, 0, 59) : undefined;
  if (minute === undefined)
    return { value: { hour, minute: 0, isLoose, form: 'hour' }, to: at + 1 };
  const form = mark === ':' ? 'colon' : 'dot';
  return { value: { hour, minute, isLoose, form }, to: pastSeconds(view, at + 3) };
};

const wordHour = (view: View, at: number): Read<Hour> | undefined => {
  const hour = view.wordValue(at);
  if (hour === undefined || hour > 24) return undefined;
  return { value: { hour, minute: 0, isLoose: true, form: 'word' }, to: at + 1 };
};

/** Reads an hour in digits or in words. */
export const anyHour = (view: View, at: number) => digitHour(view, at) ?? wordHour(view, at);

const shifted = (view: View, at: number, minute: number): Read<Hour> | undefined => {
  const read = anyHour(view, at);
  if (!read || read.value.hour > 12) return undefined;
  return { value: { ...read.value, minute, isLoose: true, form: 'word' }, to: read.to };
};

/** Reads "half past two", "kvart i tre", "tio över tre". */
export const spokenTime = (view: View, at: number): Read<Hour> | undefined => {
  const { half, quarter, past, to } = view.data.times;
  if (half.words.includes(view.folded(at))) {
    if (half.minutes < 0) return shifted(view, at + 1, half.minutes);
    return view.isIn(at + 1, past) ? shifted(view, at + 2, half.minutes) : undefined;
  }
  const isQuarter = quarter.includes(view.folded(at));
  const minute = isQuarter ? 15 : (view.wordValue(at) ?? view.small(at, 1, 29));
  if (minute === undefined || minute > 29) return undefined;
  if (view.isIn(at + 1, past)) return shifted(view, at + 2, minute);
  return view.isIn(at + 1, to) ? shifted(view, at + 2, -minute) : undefined;
};

/** Reads am, p.m. and the like. */
export const halfDay = (view: View, at: number): Read<'am' | 'pm'> | undefined => {
  const { am, pm } = view.data.times;
  const isDotted = view.isNear(at) && view.raw(at + 1) === '.' && view.isGlued(at + 2);
  const word = isDotted ? view.folded(at) + view.folded(at + 2) : view.folded(at);
  if (!view.isNear(at) || !(am.includes(word) || pm.includes(word))) return undefined;
  const to = isDotted ? view.past(at + 3, '.') : at + 1;
  return { value: am.includes(word) ? 'am' : 'pm', to };
};
