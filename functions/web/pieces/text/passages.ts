import type { ChannelText } from '#domain/draft/draft.ts';

/** Words of a text: a sentence with its facts, or words that a person added, without. */
export interface Passage {
  words: string;
  /** Place of the words in the text, in UTF-16 code units. */
  start: number;
  end: number;
  factIds?: readonly string[];
}

const addedByHand = (text: string, from: number, to?: number): Passage[] => {
  const between = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(between)) return [];
  const words = between.trim();
  const start = from + between.indexOf(words);
  return [{ words, start, end: start + words.length }];
};

/** All words of a text in order, sentence by sentence. */
export const passagesOf = ({ text, sentences }: ChannelText): Passage[] => {
  const inOrder = sentences.toSorted((one, other) => one.start - other.start);
  const last = inOrder.at(-1)?.end ?? 0;
  return [
    ...inOrder.flatMap(({ start, end, factIds }, i) => [
      ...addedByHand(text, inOrder[i - 1]?.end ?? 0, start),
      { words: text.slice(start, end), start, end, factIds },
    ]),
    ...addedByHand(text, last),
  ];
};
