import type { Channel } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { measureLength } from '../length/measure.ts';
import { assemble, type PlannedSentence } from './assemble.ts';
import type { PlacedSentence } from './draft.ts';

/** How dispensable a sentence may be: 1 is never left out, the highest goes first. */
export const RANKS = [1, 2, 3, 4, 5] as const;

/** A sentence that says how dispensable it is; without a rank it is never left out. */
export interface RankedSentence extends PlannedSentence {
  rank?: number | undefined;
}

type Paragraphs = readonly (readonly RankedSentence[])[];

const isTooLong = (channel: Channel, text: string, limits: ChannelLimits): boolean => {
  const measured = measureLength(channel, text, limits);
  return measured !== undefined && measured.length > measured.limit;
};

/** The last of the most dispensable sentences; undefined where none may go. */
const nextToGo = (paragraphs: Paragraphs): RankedSentence | undefined => {
  const ranks = paragraphs.flat().map(({ rank = 1 }) => rank);
  const highest = Math.max(...ranks);
  return highest > 1 ? paragraphs.flat().findLast(({ rank }) => rank === highest) : undefined;
};

const without = (paragraphs: Paragraphs, gone: RankedSentence): RankedSentence[][] =>
  paragraphs
    .map((paragraph) => paragraph.filter((sentence) => sentence !== gone))
    .filter(({ length }) => length > 0);

/**
 * The text of these paragraphs without the sentences that the channel has no room for, the most
 * dispensable first. It stays too long where what is left may not be left out.
 */
export const trimmed = (
  channel: Channel,
  paragraphs: Paragraphs,
  limits: ChannelLimits,
): { text: string; sentences: PlacedSentence[] } => {
  const whole = assemble(paragraphs);
  const gone = isTooLong(channel, whole.text, limits) ? nextToGo(paragraphs) : undefined;
  return gone ? trimmed(channel, without(paragraphs, gone), limits) : whole;
};
