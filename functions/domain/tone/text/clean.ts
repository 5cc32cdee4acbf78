import { invisibles } from '../../values/invisible.ts';

/** A text as the rules read it, and where each of its code units stood in the original. */
export interface Clean {
  text: string;
  /** Offset in the original of the code unit at `index`. */
  start(index: number): number;
  /** Offset in the original just after the code unit before `index`. */
  end(index: number): number;
}

// Anything but Latin letters, plain digits, common punctuation and line ends may have to be stripped or composed.
const unusual =
  /[^\n\r\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u017f\u2010-\u2027\u202f-\u205e\u20ac\u2122]/u;

// One character with its marks. UAX 15 (stream-safe text) ends at 30 marks; without a limit, sorting a
// megabyte of marks takes hours.
const cluster =
  /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+\u2044[\u2080-\u2089]+|\u215f[\u2080-\u2089]+|(?:(?<=\p{Nd})[ \u00a0\u2009\u202f])?[\u00bc-\u00be\u2150-\u215e\u2189]|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+|[^\p{M}]\p{M}{0,30}|\p{M}{1,30}/gsu;
const vulgar = /[\u00bc-\u00be\u2150-\u215f\u2189]|\u2044[\u2080-\u2089]/u;
const raised = /^[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/u;
// Behind these a raised digit is a footnote; behind one or two letters it may belong to a unit (m²).
const beforeFootnote = /(?:\p{N}[.,]?|\p{L}{3})$/u;
// The longest of them, with letters of two code units.
const LOOKS_BACK = 6;
// Three decimals might be read as thousands.
const DECIMALS = 6;
const letterOrNumber = /^[\p{L}\p{N}]/u;
// Letters in circles and squares.
const otherLetter = /^[\u24b6-\u24e9\u{1f130}-\u{1f149}]/u;
// White letters on black, which Unicode does not decompose; the emoji among them stay as they are.
const letterOnBlack = /^(?!\p{Emoji})[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const ALPHABET_ON_BLACK = 0x1f150;
// From the letters in circles to those in squares.
const ALPHABETS_APART = 0x20;
const dots = /^[\uff0e\u3002\uff61]$/u;

const plainLetter = (part: string): string => {
  const place = ((part.codePointAt(0) ?? 0) - ALPHABET_ON_BLACK) % ALPHABETS_APART;
  return String.fromCodePoint(0x41 + place);
};

// Numbers in circles that Unicode does not decompose: where each row begins, and with which number.
const circled = [
  [0x24eb, 11],
  [0x24f5, 1],
  [0x24ff, 0],
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
] as const;
const inCircle = /^[\u24eb-\u24ff\u2776-\u2793]/u;

const plainNumber = (part: string): string => {
  const code = part.codePointAt(0) ?? 0;
  const [start, first] = circled.findLast(([from]) => from <= code) ?? [code, 0];
  return String(first + code - start);
};

const fold = (part: string): string => {
  if (dots.test(part)) return '.';
  if (inCircle.test(part)) return plainNumber(part);
  if (letterOnBlack.test(part)) return plainLetter(part);
  // Letters and numbers that only look different (fullwidth, mathematical, in circles, raised) read the same.
  const isLetter = letterOrNumber.test(part) || otherLetter.test(part);
  return part.normalize(isLetter ? 'NFKC' : 'NFC');
};

// "½" is 0,5 and "1½" is 1,5.
const decimal = (part: string, before: string, after: string): string => {
  const [over = 0, under = 1] = part.normalize('NFKC').trim().split('\u2044').map(Number);
  const value = (over / under).toFixed(DECIMALS);
  const isWithWhole = /\p{Nd}$/u.test(before) && over < under;
  const end = /^\p{N}/u.test(after) ? ' ' : '';
  return `${isWithWhole ? value.replace(/^0\./u, ',') : ` ${value.replace('.', ',')}`}${end}`;
};

// Digits that only look different never go on with a number in plain ones.
const foldBeside = (part: string, before: string, after: string): string => {
  if (vulgar.test(part)) return decimal(part, before, after);
  if (raised.test(part) && beforeFootnote.test(before)) return '';
  const folded = fold(part);
  return /^\p{No}/u.test(part) && /\p{Nd}$/u.test(before) ? ` ${folded}` : folded;
};

type Replace = (part: string, before: string, after: string) => string;

const rewrite = (source: Clean, pattern: RegExp, replace: Replace): Clean => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of source.text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    const before = source.text.slice(Math.max(0, match.index - LOOKS_BACK), match.index);
    const part = replace(match[0], before, source.text.slice(to, to + 2));
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(source.start(match.index));
      ends.push(source.end(to));
    }
    text += part;
  }
  const length = source.end(source.text.length);
  return {
    text,
    start: (index) => starts[index] ?? length,
    end: (index) => (index > 0 ? (ends[index - 1] ?? length) : 0),
  };
};

const strip = (source: Clean): Clean => {
  const bad = invisibles();
  const kept = new RegExp(`${bad.source}|.`, 'gsu');
  return rewrite(source, kept, (part) => {
    bad.lastIndex = 0;
    return part === '\u200d' || bad.test(part) ? '' : part;
  });
};

/** Whether a text may hold other characters than Latin letters, common punctuation and line ends. */
export const isUnusual = (text: string): boolean => unusual.test(text);

/**
 * Strips invisible characters, composes (NFC) and folds look-alike letters and digits. A part of the
 * text that was rewritten maps to the whole of its original.
 */
export const cleanText = (text: string): Clean => {
  const same: Clean = { text, start: (index) => index, end: (index) => index };
  return isUnusual(text) ? rewrite(strip(same), cluster, foldBeside) : same;
};
