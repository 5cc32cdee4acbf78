import { onceFor } from '../once-for.ts';
import { type Clean, cleanText } from './clean.ts';
import { onceForText } from './known-words.ts';
import { type Abbreviations, type Span, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word or number. Marks are left out of the list of words; `afterMark` tells that one stood before. */
export interface Word extends Token {
  /** Its place among all tokens. */
  token: number;
  /** A comma, dash, colon or bracket stands before it. */
  afterMark: boolean;
}

/** A sentence: its tokens, its words, and whether it asks. */
export interface Sentence extends Span {
  words: Span;
  isQuestion: boolean;
}

/** A text and its tokens, the same in every language. */
export interface RawReading {
  original: string;
  clean: Clean;
  tokens: readonly Token[];
}

/** A text, its words and sentences, read once for all rules. */
export interface Reading extends RawReading {
  words: readonly Word[];
  sentences: readonly Sentence[];
}

const separators = new Set([',', ';', ':', '(', ')', '\u2013', '\u2014', '-', '/', '"', '\u201d']);

const wordsOf = (tokens: readonly Token[]): Word[] => {
  const words: Word[] = [];
  tokens.forEach(({ kind, raw, folded, start, end, before }, token) => {
    if (kind === 'mark') return;
    const afterMark = separators.has(tokens[token - 1]?.raw ?? '');
    words.push({ kind, raw, folded, start, end, before, token, afterMark });
  });
  return words;
};

const sentencesOf = (
  tokens: readonly Token[],
  words: readonly Word[],
  spans: readonly Span[],
): Sentence[] => {
  let at = 0;
  return spans.map((span) => {
    const from = at;
    while (at < words.length && (words[at]?.token ?? 0) < span.to) at += 1;
    return { ...span, words: { from, to: at }, isQuestion: asks(tokens, span) };
  });
};

const asks = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.slice(Math.max(from, to - 2), to).some((token) => token.raw === '?');

/** Cleans a text and finds its tokens. */
export const readTokens = (original: string): RawReading => {
  const clean = cleanText(original);
  return { original, clean, tokens: tokenise(clean.text) };
};

// Many rules ask for the same facts, under one text after the other.
const readings = onceFor((abbreviations: Abbreviations) =>
  onceForText((original): Reading => {
    const { clean, tokens } = readTokens(original);
    const words = wordsOf(tokens);
    const sentences = sentencesOf(tokens, words, splitSentences(tokens, abbreviations));
    return { original, clean, tokens, words, sentences };
  }),
);

/** Reads a text: cleans it, and finds its tokens, words and sentences. A short one is read once for all who ask. */
export const readText = (original: string, abbreviations: Abbreviations): Reading =>
  readings(abbreviations)(original);
