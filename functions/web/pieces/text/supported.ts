import type { ChannelText } from '#domain/draft/draft.ts';
import type { BasisKind, SentenceBasis } from '#domain/tone/sources/basis.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Words of a text and what they rest on. */
export interface Supported {
  words: string;
  /** Whether a person wrote them, so that what they rest on is read from the words alone. */
  isByHand: boolean;
  factIds: readonly string[];
  /** The kinds of support that the words show, other than facts. */
  kinds: readonly BasisKind[];
}

const overlapping = (basis: readonly SentenceBasis[], { start, end }: Passage): SentenceBasis[] =>
  basis.filter((sentence) => sentence.start < end && sentence.end > start);

const kindsOf = (basis: readonly SentenceBasis[]): BasisKind[] => {
  const kinds = basis.flatMap((sentence) => sentence.basis.map(({ kind }) => kind));
  return [...new Set(kinds)].filter((kind) => kind !== 'nothing' && kind !== 'fact');
};

const asWritten = (passage: Passage, basis: readonly SentenceBasis[]): Supported => ({
  words: passage.words,
  isByHand: false,
  factIds: passage.factIds ?? [],
  kinds: kindsOf(basis),
});

// A sentence's own place may leave out its punctuation, so each reaches to where the next begins.
const byHand = (
  { text }: ChannelText,
  passage: Passage,
  basis: readonly SentenceBasis[],
): Supported[] => {
  const starts = basis.map(({ start }, i) => (i === 0 ? passage.start : start));
  return basis.map((sentence, i) => ({
    words: text.slice(starts[i], starts[i + 1] ?? passage.end).trim(),
    isByHand: true,
    factIds: sentence.basis.flatMap(({ kind, ids }) => (kind === 'fact' ? ids : [])),
    kinds: kindsOf([sentence]),
  }));
};

/**
 * All words of a text in order, each sentence with what it rests on: the facts that its writer named, or
 * where a person wrote it, what its own words show.
 */
export const supportedIn = (text: ChannelText, basis: readonly SentenceBasis[]): Supported[] =>
  passagesOf(text).flatMap((passage) => {
    const own = overlapping(basis, passage);
    return passage.factIds || own.length === 0
      ? [{ ...asWritten(passage, own), isByHand: passage.factIds === undefined }]
      : byHand(text, passage, own);
  });
