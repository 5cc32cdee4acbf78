import { placeOfAnswer } from '#domain/draft/answer-place.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import type { BasisKind, Place, SentenceBasis } from '#domain/tone/sources/basis.ts';
import type { AskedQuestion } from '#domain/tone/text/questions.ts';
import { overlaps } from '#domain/values/range.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Words that stand beside each other, and whether they rest on nothing. */
export interface SupportedPart {
  words: string;
  isUnsupported: boolean;
}

/** What words can rest on: also a person of the plan, whom they name; or the writer typed them, or a template has them. */
export type SupportKind = BasisKind | 'speaker' | 'typed' | 'template';

/** Words of a text and what they rest on. */
export interface Supported {
  words: string;
  /** The same words, cut where support begins and ends. */
  parts: readonly SupportedPart[];
  /** Whether a person wrote them, so that what they rest on is read from the words alone. */
  isByHand: boolean;
  factIds: readonly string[];
  /** The kinds of support that the words show, other than facts. */
  kinds: readonly SupportKind[];
}

const overlapping = (basis: readonly SentenceBasis[], { start, end }: Place): SentenceBasis[] =>
  basis.filter((sentence) => sentence.start < end && sentence.end > start);

const basesOf = (sentences: readonly SentenceBasis[]) =>
  sentences.flatMap(({ basis, partly }) => [...basis, ...partly]);

const kindsOf = (sentences: readonly SentenceBasis[]): BasisKind[] => {
  const kinds = basesOf(sentences).map(({ kind }) => kind);
  return [...new Set(kinds)].filter((kind) => kind !== 'nothing' && kind !== 'fact');
};

const factsOf = (sentences: readonly SentenceBasis[]): string[] =>
  basesOf(sentences).flatMap(({ kind, ids }) => (kind === 'fact' ? ids : []));

// Where no word of a sentence has support, all of it is without, signs and small words too.
const bareIn = (sentence: SentenceBasis): readonly Place[] =>
  sentence.unsupported.length > 0 && sentence.partly.length === 0
    ? [sentence]
    : sentence.unsupported;

// In order, each apart from the next.
const merged = (places: readonly Place[]): Place[] => {
  const apart: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else apart.push({ ...place });
  }
  return apart;
};

const partsOf = (
  text: string,
  { start, end }: Place,
  sentences: readonly SentenceBasis[],
): SupportedPart[] => {
  const bare = merged(
    sentences
      .flatMap(bareIn)
      .map((place) => ({ start: Math.max(place.start, start), end: Math.min(place.end, end) }))
      .filter((place) => place.start < place.end),
  );
  const cuts = [start, ...bare.flatMap((place) => [place.start, place.end]), end];
  return cuts
    .slice(0, -1)
    .map((from, i) => ({ words: text.slice(from, cuts[i + 1]), isUnsupported: i % 2 === 1 }))
    .filter(({ words }) => words !== '');
};

// Templates are reviewed, so their own words need no fact.
const asWritten = (
  text: ChannelText,
  passage: Passage,
  sentences: readonly SentenceBasis[],
  isByTemplates: boolean,
): Supported => ({
  words: passage.words,
  parts: partsOf(text.text, passage, isByTemplates ? [] : sentences),
  isByHand: passage.factIds === undefined,
  factIds: passage.factIds ?? [],
  kinds: kindsOf(sentences),
});

const trimmed = (text: string, start: number, end: number): Place => {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

// A sentence's own place may leave out its punctuation, so each reaches to where the next begins.
const byHand = (
  { text }: ChannelText,
  passage: Passage,
  sentences: readonly SentenceBasis[],
): Supported[] => {
  const starts = sentences.map(({ start }, i) => (i === 0 ? passage.start : start));
  return sentences.map((sentence, i) => {
    const place = trimmed(text, starts[i] ?? passage.start, starts[i + 1] ?? passage.end);
    return {
      words: text.slice(place.start, place.end),
      parts: partsOf(text, place, [sentence]),
      isByHand: true,
      factIds: factsOf([sentence]),
      kinds: kindsOf([sentence]),
    };
  });
};

const asTyped = (...words: Parameters<typeof byHand>): Supported[] =>
  byHand(...words).map((each) => ({ ...each, kinds: ['typed', ...each.kinds] }));

interface HowWritten {
  isByTemplates: boolean;
  /** The questions that were asked, with what the writer typed as answers. */
  asked?: readonly AskedQuestion[] | undefined;
}

/**
 * All words of a text in order, each sentence with what it rests on: the facts that its writer named, or
 * where a person wrote or typed it, what its own words show.
 */
export const supportedIn = (
  text: ChannelText,
  basis: readonly SentenceBasis[],
  { isByTemplates, asked = [] }: HowWritten,
): Supported[] => {
  const typed = asked.flatMap((each) => placeOfAnswer(text.text, each, asked) ?? []);
  return passagesOf(text).flatMap((passage) => {
    const own = overlapping(basis, passage);
    if (typed.some((place) => overlaps(place, passage))) return asTyped(text, passage, own);
    return passage.factIds || own.length === 0
      ? [asWritten(text, passage, own, isByTemplates)]
      : byHand(text, passage, own);
  });
};
