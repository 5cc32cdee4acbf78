import type { ChannelText } from '#domain/draft/draft.ts';

/** Words of a text: a sentence with the facts it rests on, or what a person put in, without. */
export interface Piece {
  words: string;
  factIds?: readonly string[];
}

const byHand = (words: string): Piece[] =>
  /[\p{L}\p{N}]/u.test(words) ? [{ words: words.trim() }] : [];

/** All words of a text, piece by piece in order. */
export const piecesOf = ({ text, sentences }: ChannelText): Piece[] => {
  const inOrder = sentences.toSorted((one, other) => one.start - other.start);
  const last = inOrder.at(-1)?.end ?? 0;
  return [
    ...inOrder.flatMap(({ start, end, factIds }, i) => [
      ...byHand(text.slice(inOrder[i - 1]?.end ?? 0, start)),
      { words: text.slice(start, end), factIds },
    ]),
    ...byHand(text.slice(last)),
  ];
};
