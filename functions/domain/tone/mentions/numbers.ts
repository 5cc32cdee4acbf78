import type { Mention } from './mention.ts';
import { NumberSum, numberPieces } from './number-words.ts';
import { lookUp, type Read, type View } from './view.ts';

// Digits beyond this are no amount: case numbers and the like.
const MAX_GROUPS = 5;
const MAX_WORDS = 12;

const isGroupMark = (view: View, at: number): boolean =>
  /^[.,'’]$/u.test(view.raw(at)) && view.isGlued(at) && view.isGlued(at + 1);

// The place of the next group of three digits, after a blank or a mark; undefined if there is none.
const nextGroup = (view: View, at: number, mark: string | undefined): number | undefined => {
  const isBlank = view.tokens[at]?.before === 'space' && (mark ?? ' ') === ' ';
  if (isBlank && view.digits(at).length === 3) return at;
  const isMark = isGroupMark(view, at) && (mark ?? view.raw(at)) === view.raw(at);
  return isMark && view.digits(at + 1).length === 3 ? at + 1 : undefined;
};

const decimalsAt = (view: View, at: number): Read<string> | undefined => {
  const isMark = /^[.,]$/u.test(view.raw(at)) && view.isGlued(at) && view.isGlued(at + 1);
  const digits = isMark ? view.digits(at + 1, 6) : '';
  return digits === '' ? undefined : { value: `.${digits}`, to: at + 2 };
};

const grouped = (view: View, at: number): Read<string> & { groups: number; mark: string } => {
  let [value, to, groups] = [view.digits(at), at + 1, 0];
  let mark: string | undefined;
  while (value.length <= 3 + 3 * groups && groups < MAX_GROUPS && view.digits(at).length <= 3) {
    const next = nextGroup(view, to, mark);
    if (next === undefined) break;
    mark = next === to ? ' ' : view.raw(to);
    [value, to, groups] = [value + view.digits(next), next + 1, groups + 1];
  }
  return { value, to, groups, mark: mark ?? '' };
};

const digitValues = (view: View, at: number): Read<number[]> | undefined => {
  if (view.tokens[at]?.kind !== 'number') return undefined;
  const whole = grouped(view, at);
  const decimals = decimalsAt(view, whole.to);
  const values = [Number(whole.value + (decimals?.value ?? ''))];
  // 1.200 and 1,200 are twelve hundred or one and a fifth.
  if (whole.groups === 1 && /^[.,]$/u.test(whole.mark)) {
    values.push(Number(`${view.digits(at)}.${view.digits(whole.to - 1)}`));
  }
  return { value: values.filter((value) => !Number.isNaN(value)), to: decimals?.to ?? whole.to };
};

const addWord = (view: View, at: number, sum: NumberSum): boolean => {
  const pieces = view.isWord(at) ? numberPieces(view.folded(at), view.data.numbers) : undefined;
  return pieces?.every((piece) => sum.add(piece)) ?? false;
};

// Adds the words that go on with a number: "two hundred and five thousand".
const addWords = (view: View, from: number, sum: NumberSum): number => {
  let to = from;
  for (let words = 0; words < MAX_WORDS && view.isNear(to); words += 1) {
    const isAnd = view.isIn(to, view.data.numbers.and) && sum.value >= 100;
    const at = isAnd ? to + 1 : to;
    if (isAnd && (view.wordValue(at) ?? 100) >= 100) break;
    if (!addWord(view, at, sum)) break;
    to = at + 1;
  }
  return to;
};

const multiplied = (view: View, { value, to }: Read<number[]>): Read<number[]> => {
  if (!view.isNear(to)) return { value, to };
  const factor = lookUp(view.data.numbers.multipliers, view.folded(to));
  if (factor !== undefined) return { value: value.map((one) => one * factor), to: to + 1 };
  // 2 m is two million or two metres.
  const scale = lookUp(view.data.numbers.scales, view.folded(to));
  return { value: scale ? [...value.map((one) => one * scale), ...value] : value, to };
};

const wordValues = (view: View, at: number): Read<number[]> | undefined => {
  const sum = new NumberSum();
  if (!addWord(view, at, sum)) return undefined;
  const to = addWords(view, at + 1, sum);
  const isAlone = to === at + 1 && view.data.numbers.one.includes(view.folded(at));
  return isAlone ? undefined : { value: [sum.value], to };
};

const fraction = (view: View, at: number): Read<number[]> | undefined => {
  const own = lookUp(view.data.numbers.fractions, view.folded(at));
  if (own !== undefined) return { value: [own], to: at + 1 };
  const count = view.wordValue(at);
  const part = view.isNear(at + 1)
    ? lookUp(view.data.numbers.parts, view.folded(at + 1))
    : undefined;
  return count === undefined || part === undefined
    ? undefined
    : { value: [count * part], to: at + 2 };
};

const isPercent = (view: View, at: number): boolean =>
  view.isNear(at) && (view.raw(at) === '%' || view.data.numbers.percent.includes(view.folded(at)));

const duration = (view: View, { value, to }: Read<number[]>): { minutes?: number } => {
  const unit = view.isNear(to) ? lookUp(view.data.numbers.durations, view.folded(to)) : undefined;
  return unit === undefined ? {} : { minutes: (value[0] ?? 0) * unit };
};

const ordinal = (view: View, at: number): Mention[] | undefined => {
  const value = lookUp(view.data.numbers.ordinals, view.folded(at));
  // First and second say too many other things.
  if (value === undefined || value < 3) return undefined;
  return [{ kind: 'number', values: [value], isShare: false, day: value, from: at, to: at + 1 }];
};

/** Reads numbers in digits and words, with their multipliers, fractions and vague amounts. */
export const readNumber = (view: View, at: number): Mention[] | undefined => {
  const digits = digitValues(view, at);
  const read = fraction(view, at) ?? (digits ? multiplied(view, digits) : wordValues(view, at));
  if (read) {
    const percent = isPercent(view, read.to) ? read.value.map((value) => value / 100) : [];
    const values = [...read.value, ...percent];
    const isShare = percent.length > 0;
    return [{ kind: 'number', values, isShare, ...duration(view, read), from: at, to: read.to }];
  }
  const vague = view.data.numbers.vague;
  const range = Object.hasOwn(vague, view.folded(at)) ? vague[view.folded(at)] : undefined;
  if (!range) return ordinal(view, at);
  return [{ kind: 'range', from: at, to: at + 1, low: range[0], high: range[1] }];
};
