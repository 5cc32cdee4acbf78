import type { Channel } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { assemble, type PlannedSentence } from './assemble.ts';
import type { Sentence } from './draft.ts';
import { fitsOn, isShort } from './length.ts';
import type { Piece } from './pieces.ts';

/** On a short channel a blank line would cost a word: everything is one paragraph. */
const ONE_PARAGRAPH_BREAK = ' ';

const paragraphsOf = (pieces: readonly Piece[]): PlannedSentence[][] => {
  const numbers = [...new Set(pieces.map(({ paragraph }) => paragraph))];
  return numbers.map((number) => pieces.filter(({ paragraph }) => paragraph === number));
};

const assembled = (channel: Channel, pieces: readonly Piece[]) =>
  assemble(paragraphsOf(pieces), isShort(channel) ? ONE_PARAGRAPH_BREAK : undefined);

/**
 * The text of as many pieces as the channel holds, in reading order. Obligatory pieces (rank 0) are
 * always in; the others are taken in by rank while there is room. Once a fact found no room, no later
 * fact is taken in: out of its context it could mislead.
 */
export const fitTo = (
  channel: Channel,
  pieces: readonly Piece[],
  limits: ChannelLimits,
): { text: string; sentences: Sentence[] } => {
  const kept = new Set(pieces.filter(({ rank }) => rank === 0));
  const byRank = pieces.filter(({ rank }) => rank > 0).toSorted((one, two) => one.rank - two.rank);
  let factsEnd = false;
  for (const piece of byRank) {
    const isFact = piece.factIds.length > 0;
    const next = pieces.filter((each) => kept.has(each) || each === piece);
    if (!(isFact && factsEnd) && fitsOn(channel, assembled(channel, next).text, limits))
      kept.add(piece);
    else factsEnd ||= isFact;
  }
  return assembled(
    channel,
    pieces.filter((each) => kept.has(each)),
  );
};
