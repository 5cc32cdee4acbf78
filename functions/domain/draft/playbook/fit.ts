import type { Channel } from '../../channel/channel.ts';
import type { ChannelLimits } from '../../channel/limits.ts';
import { assemble, type PlannedSentence } from '../assemble.ts';
import type { PlacedSentence } from '../draft.ts';
import { fitsOn, isShort } from '../room.ts';
import type { CandidateSentence } from './sentences.ts';

/** A draft for a short channel is one paragraph, since a blank line would cost a word. */
const ONE_PARAGRAPH_BREAK = ' ';

const paragraphsOf = (candidates: readonly CandidateSentence[]): PlannedSentence[][] => {
  const numbers = [...new Set(candidates.map(({ paragraph }) => paragraph))];
  return numbers.map((number) => candidates.filter(({ paragraph }) => paragraph === number));
};

const assembled = (channel: Channel, candidates: readonly CandidateSentence[]) =>
  assemble(paragraphsOf(candidates), isShort(channel) ? ONE_PARAGRAPH_BREAK : undefined);

/**
 * The text of as many sentences as the channel has room for, in reading order. Obligatory ones
 * (rank 0) are always in; the others are taken in by rank while there is room. After a fact that
 * found no room no other fact is taken in: without its context it could mislead.
 */
export const fitSentences = (
  channel: Channel,
  candidates: readonly CandidateSentence[],
  limits: ChannelLimits,
): { text: string; sentences: PlacedSentence[] } => {
  const kept = new Set(candidates.filter(({ rank }) => rank === 0));
  const byRank = candidates
    .filter(({ rank }) => rank > 0)
    .toSorted((one, two) => one.rank - two.rank);
  let isFactLeftOut = false;
  for (const candidate of byRank) {
    const isFact = candidate.factIds.length > 0;
    const next = candidates.filter((each) => kept.has(each) || each === candidate);
    if (!(isFact && isFactLeftOut) && fitsOn(channel, assembled(channel, next).text, limits))
      kept.add(candidate);
    else isFactLeftOut ||= isFact;
  }
  return assembled(
    channel,
    candidates.filter((each) => kept.has(each)),
  );
};
