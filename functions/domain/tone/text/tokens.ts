import { onceForWord } from './known-words.ts';

/** The space before a token: none, blanks, or a line end. */
export type Before = 'nothing' | 'space' | 'line' | 'blank-line';

/** A word, a run of digits, or one other character. Offsets are into the cleaned text. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** As written. */
  raw: string;
  /** In lower case, with straight apostrophes and plain hyphens; of a word as much as a word can have. */
  folded: string;
  start: number;
  end: number;
  before: Before;
}

// Hyphens and apostrophes join letters to one word; so does the Swedish colon (VD:n). No branch
// backtracks, so the scan is linear.
const pieces =
  /\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:['\u2019\u02bc\u2010\u2011-]|:(?=\p{Ll}))\p{L}[\p{L}\p{M}\p{Nd}]*)*|\p{N}+|\s+|./gsu;
const typographic = /[\u2010\u2011\u2019\u02bc]/u;

// More letters than any word has: a text that is one long word would only take time.
const MAX_LETTERS = 200;

const foldWord = (raw: string): string => {
  const lower = raw.slice(0, MAX_LETTERS).toLowerCase();
  if (!typographic.test(lower)) return lower;
  return lower.replaceAll(/[\u2019\u02bc]/gu, "'").replaceAll(/[\u2010\u2011]/gu, '-');
};

const kindOf = (raw: string): Token['kind'] => {
  if (/^\p{L}/u.test(raw)) return 'word';
  return /^\p{N}/u.test(raw) ? 'number' : 'mark';
};

/** What a piece of a text is by itself, wherever it stands. */
interface Piece {
  kind: Token['kind'] | 'blank';
  /** One string for all texts: what is kept of words is found by it at a glance. */
  raw: string;
  folded: string;
}

const pieceOf = onceForWord((raw): Piece => {
  if (/^\s/u.test(raw)) return { kind: 'blank', raw, folded: raw };
  const kind = kindOf(raw);
  return { kind, raw, folded: kind === 'word' ? foldWord(raw) : raw };
});

const beforeOf = (blank: string): Before => {
  if (blank === ' ') return 'space';
  const lines = blank.split('\n').length - 1;
  if (lines === 0) return blank.includes('\r') ? 'line' : 'space';
  return lines === 1 ? 'line' : 'blank-line';
};

/** Splits a cleaned text into tokens; blanks are kept as the space before a token. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let before: Before = 'blank-line';
  let end = 0;
  for (const piece of text.match(pieces) ?? []) {
    const start = end;
    end += piece.length;
    if (piece === ' ' && tokens.length > 0) {
      before = 'space';
      continue;
    }
    const { kind, raw, folded } = pieceOf(piece);
    if (kind === 'blank') {
      before = tokens.length > 0 ? beforeOf(raw) : before;
      continue;
    }
    tokens.push({ kind, raw, folded, start, end, before });
    before = 'nothing';
  }
  return tokens;
};
