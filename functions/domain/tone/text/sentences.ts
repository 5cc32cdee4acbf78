import type { Token } from './tokens.ts';

/**
 * Abbreviations, written without their dots: some never end a sentence, some may (`etc`, `pm`), some go on with a
 * number and are words otherwise (`no`).
 */
export interface Abbreviations {
  inside: ReadonlySet<string>;
  ending: ReadonlySet<string>;
  numbering: ReadonlySet<string>;
}

/** Tokens from `from` up to but not including `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Its first and its last place. */
export const endsOf = ({ from, to }: Span): number[] => [from, to - 1];

/** The places of a span, one by one. */
export const placesIn = ({ from, to }: Span): number[] => {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) places.push(at);
  return places;
};

const closers = new Set(['"', '\u201d', '\u2019', "'", ')', ']', '\u00bb']);
const terminators = new Set(['.', '!', '?', '\u2026']);
const lowerCase = /^\p{Ll}/u;
// An abbreviation has few parts; looking further back would make long rows of dots slow.
const MAX_ABBREVIATION_TOKENS = 6;

const dotted = (tokens: readonly Token[], dot: number): string => {
  let word = '';
  for (let at = dot - 1; at >= dot - MAX_ABBREVIATION_TOKENS; at -= 1) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.before !== 'nothing') break;
    if (token.kind === 'word') word = token.folded + word;
    else if (token.raw !== '.') break;
  }
  return word;
};

const isInitial = (tokens: readonly Token[], dot: number): boolean =>
  /^\p{Lu}$/u.test(tokens[dot - 1]?.raw ?? '') && tokens[dot]?.before === 'nothing';

const endsAtDot = (tokens: readonly Token[], dot: number, abbreviations: Abbreviations) => {
  const next = tokens[dot + 1];
  if (next && lowerCase.test(next.raw)) return false;
  const word = dotted(tokens, dot);
  if (abbreviations.ending.has(word)) return next?.kind === 'word';
  if (abbreviations.numbering.has(word)) return next?.kind !== 'number';
  return !(abbreviations.inside.has(word) || isInitial(tokens, dot));
};

const endsLine = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next?.before === 'blank-line') return true;
  return next?.before === 'line' && !lowerCase.test(next.raw);
};

const terminatorAt = (tokens: readonly Token[], at: number): number => {
  const isCloser = closers.has(tokens[at]?.raw ?? '') && tokens[at]?.before === 'nothing';
  return isCloser ? at - 1 : at;
};

const endsAfter = (tokens: readonly Token[], at: number, abbreviations: Abbreviations): boolean => {
  if (at === tokens.length - 1 || endsLine(tokens, at)) return true;
  if (tokens[at + 1]?.before === 'nothing') return false;
  const last = terminatorAt(tokens, at);
  const mark = tokens[last]?.raw ?? '';
  if (!terminators.has(mark)) return false;
  if (last !== at) return !lowerCase.test(tokens[at + 1]?.raw ?? '');
  return mark === '.' || mark === '\u2026' ? endsAtDot(tokens, at, abbreviations) : true;
};

/**
 * Splits tokens into sentences. Decimals, clock times and addresses hold no blank after their dots,
 * abbreviations and initials are known, and a line that goes on in lower case is the same sentence.
 */
export const splitSentences = (tokens: readonly Token[], abbreviations: Abbreviations): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsAfter(tokens, at, abbreviations)) continue;
    spans.push({ from, to: at + 1 });
    from = at + 1;
  }
  return spans;
};
