/** A sentence and its place in a text, in UTF-16 code units. */
export interface Sentence {
  start: number;
  end: number;
  words: string;
}

// A full stop ends a sentence only before a capital or the end: "kl. 14.30" goes on. A line break always does.
const ends = /(?<=[.!?…]["'”’»)]?)\s+(?=["'“”‘’«»(–-]*\p{Lu})|\n+/gu;

/** The sentences of a text. */
export const sentencesIn = (text: string): Sentence[] => {
  const breaks = [...text.matchAll(ends)];
  const starts = [0, ...breaks.map(({ 0: gap, index }) => index + gap.length)];
  const stops = [...breaks.map(({ index }) => index), text.length];
  return starts
    .map((start, i) => ({ start, end: stops[i] ?? text.length }))
    .map((place) => ({ ...place, words: text.slice(place.start, place.end).trim() }))
    .filter(({ words }) => words !== '');
};
