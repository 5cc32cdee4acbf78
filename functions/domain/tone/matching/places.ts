import type { Mention } from '../mentions/mention.ts';
import type { Check, Hit } from '../rule.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { firstAtOrAfter } from '../text/search.ts';
import type { Span } from '../text/sentences.ts';

/** The place of words, from the first to the last. */
export const wordsPlace = (
  { reading }: Check,
  { from, to }: Span,
): { start: number; end: number } => ({
  start: reading.words[from]?.start ?? 0,
  end: reading.words[to - 1]?.end ?? 0,
});

/** The place of tokens, from the first to the last. */
export const tokensPlace = (
  { reading }: Check,
  { from, to }: Span,
): { start: number; end: number } => ({
  start: reading.tokens[from]?.start ?? 0,
  end: reading.tokens[to - 1]?.end ?? 0,
});

/** A hit at the place of words. */
export const wordsHit = (check: Check, span: Span, params?: Record<string, string>): Hit => ({
  place: wordsPlace(check, span),
  ...(params && { params }),
});

/** The words that tokens cover, from the first to the last. */
export const wordSpan = ({ reading }: Check, { from, to }: Span): Span => ({
  from: firstAtOrAfter(reading.words.length, (at) => reading.words[at]?.token ?? 0, from),
  to: firstAtOrAfter(reading.words.length, (at) => reading.words[at]?.token ?? 0, to),
});

/** The words of the sentence in which words begin. */
export const sentenceOf = ({ reading: { sentences } }: Check, { from }: Span): Span => {
  const endOf = (at: number) => sentences[at]?.words.to ?? 0;
  return sentences[firstAtOrAfter(sentences.length, endOf, from + 1)]?.words ?? { from, to: from };
};

/** The number of the sentence that holds this place. */
export const sentenceAt = ({ sentences, words }: Reading, place: number): number => {
  const endOf = (at: number) => words[(sentences[at]?.words.to ?? 0) - 1]?.end ?? 0;
  return firstAtOrAfter(sentences.length, endOf, place + 1);
};

/** The sentence that holds this place of the text. */
export const sentenceHolding = ({ reading }: Check, place: number): Sentence | undefined =>
  reading.sentences[sentenceAt(reading, place)];

/** The sentence after this one. */
export const sentenceAfter = (check: Check, { words }: Sentence): Sentence | undefined => {
  const { start } = wordsPlace(check, words);
  return check.reading.sentences[sentenceAt(check.reading, start) + 1];
};

/** The words of a sentence that lie at a place or at most so many words from it. */
export const wordsAround = (
  { words }: Reading,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  reach: number,
): Span => {
  const first = firstAtOrAfter(words.length, (at) => words[at]?.end ?? 0, start + 1);
  const after = firstAtOrAfter(words.length, (at) => words[at]?.start ?? 0, end);
  return {
    from: Math.max(sentence.words.from, first - reach),
    to: Math.min(sentence.words.to, after + reach),
  };
};

/** The mentions of a sentence. */
export const mentionsIn = ({ mentions }: Check, { from, to }: Span): readonly Mention[] => {
  const first = firstAtOrAfter(mentions.length, (at) => mentions[at]?.from ?? 0, from);
  const last = firstAtOrAfter(mentions.length, (at) => mentions[at]?.from ?? 0, to);
  return mentions.slice(first, last);
};

/** Where the rule's phrases of this name are in a sentence. */
export const phrasesIn = (check: Check, sentence: Sentence, name: string): Span[] =>
  check.phrases(name).find(check.reading.words, sentence.words);

/** Whether two spans share a word. */
export const overlap = (one: Span, other: Span): boolean =>
  one.from < other.to && other.from < one.to;

/** The spans that share no word with any of the others; both in order. */
export const without = (spans: readonly Span[], others: readonly Span[]): Span[] => {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && (others[next]?.to ?? 0) <= span.from) next += 1;
    const other = others[next];
    return !(other && overlap(span, other));
  });
};

/** What others, in order, leave of a span. */
export const rest = (span: Span, others: readonly Span[]): Span[] => {
  const taken = others.filter((other) => overlap(span, other));
  return [{ to: span.from }, ...taken].flatMap(({ to }, at) => {
    const left = { from: Math.max(to, span.from), to: taken[at]?.from ?? span.to };
    return left.from < left.to ? [left] : [];
  });
};

/** Where the rule's phrases of this name are in a sentence and no phrase of the list `unless` overlaps. */
export const phrasesUnless = (
  check: Check,
  sentence: Sentence,
  name: string,
  unless: string,
): Span[] => {
  const found = phrasesIn(check, sentence, name);
  return found.length === 0 ? found : without(found, phrasesIn(check, sentence, unless));
};

/** A hit at words of a sentence; it only warns where the list `disowned` says that they are named to be taken back. */
export const disownableHit = (check: Check, sentence: Sentence, span: Span): Hit => {
  const isDisowned = phrasesIn(check, sentence, 'disowned').some((one) => overlap(one, span));
  return { ...wordsHit(check, span), ...(isDisowned && { onlyWarns: true }) };
};
