import type { LanguageData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import { TokenReader } from './token-reader.ts';

/** A part of a whole that is said by two numbers, or by a number and a word: "nine out of ten", "every fifth". */
export interface Share {
  value: number;
  from: number;
  to: number;
}

type Amount = Extract<Mention, { kind: 'number' }>;

// Shares are said of small round wholes: "26 of the 114" counts.
const LARGEST_WHOLE = 10;

const isWhole = ({ values, minutes }: Amount): boolean => {
  const [value = 0] = values;
  return minutes === undefined && Number.isInteger(value) && value > 1 && value <= LARGEST_WHOLE;
};

// Where the words between part and whole begin: "out of", "in", "av".
const joinBefore = (reader: TokenReader, at: number): number | undefined => {
  if (!reader.isNear(at)) return undefined;
  const { outOf } = reader.data.numbers;
  const two = `${reader.folded(at - 2)} ${reader.folded(at - 1)}`;
  if (outOf.includes(two)) return at - 2;
  return outOf.includes(reader.folded(at - 1)) ? at - 1 : undefined;
};

const partBefore = (reader: TokenReader, join: number, before?: Mention): Share | undefined => {
  const isOne = reader.data.numbers.one.includes(reader.folded(join - 1));
  if (isOne) return { value: 1, from: join - 1, to: join };
  return before?.kind === 'number' && before.to === join
    ? { value: before.values[0] ?? 0, from: before.from, to: join }
    : undefined;
};

const shareOf = (reader: TokenReader, whole: Amount, before?: Mention): Share | undefined => {
  const [size = 0] = whole.values;
  const { from, to } = whole;
  if (whole.day !== undefined && reader.data.numbers.each.includes(reader.folded(from - 1)))
    return { value: 1 / size, from: from - 1, to };
  const join = isWhole(whole) ? joinBefore(reader, from) : undefined;
  const part = join === undefined ? undefined : partBefore(reader, join, before);
  return part && part.value < size ? { value: part.value / size, from: part.from, to } : undefined;
};

/** The shares among the mentions of a text, which are in order. */
export const sharesIn = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  data: LanguageData,
): Share[] => {
  const reader = new TokenReader(tokens, data);
  return mentions.flatMap((mention, at) =>
    mention.kind === 'number' ? (shareOf(reader, mention, mentions[at - 1]) ?? []) : [],
  );
};
