import type { Channel } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { measureLength } from '../length/measure.ts';
import type { Language } from '../values/language.ts';
import { assemble, type PlannedSentence } from './assemble.ts';
import type { PlacedSentence } from './draft.ts';
import { inUnits, isTurningSentence } from './turning.ts';

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

const rankOf = (unit: readonly RankedSentence[]): number =>
  Math.min(...unit.map(({ rank = 1 }) => rank));

/** The last of the most dispensable sentences, with those that turn it round; undefined where none may go. */
const nextToGo = (
  paragraphs: Paragraphs,
  language: Language,
): readonly RankedSentence[] | undefined => {
  const units = paragraphs.flatMap((each) =>
    inUnits(each, ({ text }) => isTurningSentence(text, language)),
  );
  const highest = Math.max(...units.map(rankOf));
  return highest > 1 ? units.findLast((unit) => rankOf(unit) === highest) : undefined;
};

const without = (paragraphs: Paragraphs, gone: readonly RankedSentence[]): RankedSentence[][] =>
  paragraphs
    .map((paragraph) => paragraph.filter((sentence) => !gone.includes(sentence)))
    .filter(({ length }) => length > 0);

/**
 * The text of these paragraphs without the sentences that the channel has no room for, the most
 * dispensable first. It stays too long where what is left may not be left out.
 */
export const trimmed = (
  channel: Channel,
  paragraphs: Paragraphs,
  limits: ChannelLimits,
  language: Language,
): { text: string; sentences: PlacedSentence[] } => {
  const whole = assemble(paragraphs);
  const gone = isTooLong(channel, whole.text, limits) ? nextToGo(paragraphs, language) : undefined;
  return gone ? trimmed(channel, without(paragraphs, gone), limits, language) : whole;
};
