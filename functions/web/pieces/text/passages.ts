import type { ChannelText } from '#domain/draft/draft.ts';

/** Words of a text: a sentence with its facts, or words that a person added, without. */
export interface Passage {
  words: string;
  factIds?: readonly string[];
}

const addedByHand = (words: string): Passage[] =>
  /[\p{L}\p{N}]/u.test(words) ? [{ words: words.trim() }] : [];

/** All words of a text in order, sentence by sentence. */
export const passagesOf = ({ text, sentences }: ChannelText): Passage[] => {
  const inOrder = sentences.toSorted((one, other) => one.start - other.start);
  const last = inOrder.at(-1)?.end ?? 0;
  return [
    ...inOrder.flatMap(({ start, end, factIds }, i) => [
      ...addedByHand(text.slice(inOrder[i - 1]?.end ?? 0, start)),
      { words: text.slice(start, end), factIds },
    ]),
    ...addedByHand(text.slice(last)),
  ];
};
