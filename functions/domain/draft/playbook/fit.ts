import type { Channel } from '../../channel/channel.ts';
import type { ChannelLimits } from '../../channel/limits.ts';
import { assemble, type PlannedSentence } from '../assemble.ts';
import type { PlacedSentence } from '../draft.ts';
import { fitsOn, isShort } from '../room.ts';
import type { CandidateSentence } from './sentences.ts';

/** A draft for a short channel is one paragraph, since a blank line would cost a word. */
const ONE_PARAGRAPH_BREAK = ' ';

/** Where the sentences go, and what stands before the first of them. */
export interface Place {
  channel: Channel;
  limits: ChannelLimits;
  /** "Kvarnby kommun: ", or nothing. */
  opening: string;
}

const paragraphsOf = (candidates: readonly CandidateSentence[]): PlannedSentence[][] => {
  const numbers = [...new Set(candidates.map(({ paragraph }) => paragraph))];
  return numbers.map((number) => candidates.filter(({ paragraph }) => paragraph === number));
};

const opened = (candidates: readonly CandidateSentence[], opening: string): CandidateSentence[] =>
  candidates.map((each, at) => (at === 0 ? { ...each, text: `${opening}${each.text}` } : each));

const assembled = ({ channel, opening }: Place, candidates: readonly CandidateSentence[]) =>
  assemble(
    paragraphsOf(opened(candidates, opening)),
    isShort(channel) ? ONE_PARAGRAPH_BREAK : undefined,
  );

interface Fit {
  place: Place;
  candidates: readonly CandidateSentence[];
  kept: ReadonlySet<CandidateSentence>;
}

/** Lines of these ranks are what a short text is for. */
const ESSENTIAL_RANK = 4;

const shortened = (candidate: CandidateSentence): CandidateSentence => {
  const { shorter } = candidate;
  return shorter === undefined ? candidate : { ...candidate, text: shorter };
};

/** One line of a rank outweighs all of the next rank. */
const RANK_WEIGHT = 10;

/** What a fit leaves out of what matters most. */
const lost = ({ kept, candidates }: Fit): number =>
  candidates
    .filter((each) => each.rank <= ESSENTIAL_RANK && !kept.has(each))
    .reduce((sum, { rank }) => sum + RANK_WEIGHT ** (ESSENTIAL_RANK - rank), 0);

const takeIn = (place: Place, candidates: readonly CandidateSentence[]): Fit => {
  const kept = new Set(candidates.filter(({ rank }) => rank === 0));
  const byRank = candidates
    .filter(({ rank }) => rank > 0)
    .toSorted((one, two) => one.rank - two.rank);
  for (const candidate of byRank) {
    const next = candidates.filter((each) => kept.has(each) || each === candidate);
    if (fitsOn(place.channel, assembled(place, next).text, place.limits)) kept.add(candidate);
  }
  return { place, candidates, kept };
};

/**
 * The text of as many sentences as the channel has room for, in reading order. Obligatory ones
 * (rank 0) are always in; the others are taken in by rank while there is room. Where what matters
 * most would find none, facts are told without their dates and without the mark of a correction, and
 * a message without its sender, whom the telephone shows.
 */
export const fitSentences = (
  place: Place,
  candidates: readonly CandidateSentence[],
): { text: string; sentences: PlacedSentence[] } => {
  const shorter = candidates.map(shortened);
  const fits = [
    takeIn(place, candidates),
    takeIn(place, shorter),
    takeIn({ ...place, opening: '' }, candidates),
    takeIn({ ...place, opening: '' }, shorter),
  ];
  const best = fits.reduce((one, other) => (lost(other) < lost(one) ? other : one));
  return assembled(
    best.place,
    best.candidates.filter((each) => best.kept.has(each)),
  );
};
