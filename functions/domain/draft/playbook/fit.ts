import type { Channel } from '../../channel/channel.ts';
import type { ChannelLimits } from '../../channel/limits.ts';
import { measureLength } from '../../length/measure.ts';
import { assemble, type PlannedSentence } from '../assemble.ts';
import type { PlacedSentence } from '../draft.ts';
import { fitsOn, isShort, messagesOn } from '../room.ts';
import type { CandidateSentence } from './candidate.ts';
import type { Opening } from './opening.ts';

/** A draft for a short channel is one paragraph, since a blank line would cost a word. */
const ONE_PARAGRAPH_BREAK = ' ';

/** Where the sentences go, and what stands before the first of them. */
export interface Place {
  channel: Channel;
  limits: ChannelLimits;
  opening: Opening;
}

/** A place of which so many messages may be taken, and the opening there: "Kvarnby kommun: ". */
type Room = Omit<Place, 'opening'> & { messages: number; opening: string };

const paragraphsOf = (candidates: readonly CandidateSentence[]): PlannedSentence[][] => {
  const numbers = [...new Set(candidates.map(({ paragraph }) => paragraph))];
  return numbers.map((number) => candidates.filter(({ paragraph }) => paragraph === number));
};

const opened = (candidates: readonly CandidateSentence[], opening: string): CandidateSentence[] =>
  candidates.map((each, at) => (at === 0 ? { ...each, text: `${opening}${each.text}` } : each));

const assembled = ({ channel, opening }: Room, candidates: readonly CandidateSentence[]) =>
  assemble(
    paragraphsOf(opened(candidates, opening)),
    isShort(channel) ? ONE_PARAGRAPH_BREAK : undefined,
  );

const hasRoomFor = (room: Room, candidates: readonly CandidateSentence[]): boolean => {
  const { channel, limits, messages } = room;
  const { text } = assembled(room, candidates);
  const taken = measureLength(channel, text, limits)?.messages ?? 1;
  return taken <= messages && fitsOn(channel, text, limits);
};

/** Lines up to this rank are what people must learn; those after it are there if there is room. */
const NEEDED_RANK = 6;

const isNeeded = ({ rank }: CandidateSentence): boolean => rank <= NEEDED_RANK;

const shortened = (candidate: CandidateSentence): CandidateSentence => {
  const { shorter } = candidate;
  return shorter === undefined ? candidate : { ...candidate, text: shorter };
};

const leantOnBy = (
  { leansOn }: CandidateSentence,
  candidates: readonly CandidateSentence[],
): CandidateSentence | undefined =>
  leansOn === undefined ? undefined : candidates.find(({ factIds }) => factIds.includes(leansOn));

// It leans on a fact that was entered before it, which may lean on another.
const allLeantOnBy = (
  candidate: CandidateSentence,
  candidates: readonly CandidateSentence[],
): CandidateSentence[] => {
  const leantOn = leantOnBy(candidate, candidates);
  return leantOn ? [...allLeantOnBy(leantOn, candidates), leantOn] : [];
};

// A fact and those that turn it round ("That was wrong.") are told together or not at all, with what they lean on.
const togetherWith = (
  candidate: CandidateSentence,
  candidates: readonly CandidateSentence[],
): CandidateSentence[] => {
  const turning = candidates.filter(
    ({ turns, leansOn }) => turns && leansOn !== undefined && candidate.factIds.includes(leansOn),
  );
  return [
    ...allLeantOnBy(candidate, candidates),
    ...turning.flatMap((each) => [each, ...togetherWith(each, candidates)]),
  ].filter((each) => each !== candidate);
};

// What a sentence leans on ("It will stay shut") is read before it, also where the order puts it later.
const behindWhatTheyLeanOn = (candidates: readonly CandidateSentence[]): CandidateSentence[] =>
  candidates.reduce<CandidateSentence[]>(
    (ordered, candidate) => {
      const at = ordered.indexOf(candidate);
      const leantOn = leantOnBy(candidate, ordered);
      if (!leantOn || ordered.indexOf(leantOn) <= at) return ordered;
      const others = ordered.filter((each) => each !== leantOn);
      return others.toSpliced(at, 0, { ...leantOn, paragraph: candidate.paragraph });
    },
    [...candidates],
  );

interface Fit {
  room: Room;
  candidates: readonly CandidateSentence[];
  /** The candidates that are in, each in the words that it is in with. */
  kept: ReadonlyMap<CandidateSentence, CandidateSentence>;
}

/**
 * First what people must learn, in the fewest words, then its dates, then the rest, each in the
 * order of the ranks.
 */
const takeIn = (room: Room, candidates: readonly CandidateSentence[]): Fit => {
  const kept = new Map(candidates.filter(({ rank }) => rank === 0).map((each) => [each, each]));
  const byRank = candidates
    .filter(({ rank }) => rank > 0)
    .toSorted((one, two) => one.rank - two.rank);
  const take = (candidate: CandidateSentence, words: CandidateSentence) => {
    const needs = togetherWith(candidate, candidates).filter((each) => !kept.has(each));
    const taken = new Map([
      ...needs.map((each) => [each, shortened(each)] as const),
      [candidate, words],
    ]);
    const next = candidates.flatMap((each) => taken.get(each) ?? kept.get(each) ?? []);
    if (!hasRoomFor(room, next)) return;
    for (const [each, as] of taken) kept.set(each, as);
  };
  const needed = byRank.filter(isNeeded);
  for (const each of needed) {
    if (each.isPromise) take(each, each);
    if (!kept.has(each)) take(each, shortened(each));
  }
  for (const each of needed.filter((one) => kept.has(one))) take(each, each);
  for (const each of byRank.filter((one) => !isNeeded(one))) take(each, each);
  return { room, candidates, kept };
};

/** What is left out costs: one line of a rank as much as ten of the next rank. */
const RANK_COST = 10;
/**
 * Without its opening a text costs more than without a line of rank 3, less than of rank 2: nobody
 * trusts a number to call from nobody. A long name takes the room of a fact, but not of two.
 */
const OPENING_COST = { short: 5000, long: 2000 };
const LONG_OPENING_CHARACTERS = 30;

const openingCost = (opening: string): number =>
  opening.length > LONG_OPENING_CHARACTERS ? OPENING_COST.long : OPENING_COST.short;

/** A second message costs less than any line that people need, and than any other fact. */
const MESSAGE_COST = 0.5;
const FACT_COST = 0.6;

const costWithout = (candidate: CandidateSentence): number => {
  if (isNeeded(candidate)) return RANK_COST ** (NEEDED_RANK - candidate.rank);
  return candidate.factIds.length > 0 ? FACT_COST : 0;
};

const costOf = ({ kept, candidates, room }: Fit, { opening }: Place): number =>
  candidates.filter((each) => !kept.has(each)).reduce((sum, each) => sum + costWithout(each), 0) +
  (room.opening === opening.full ? 0 : openingCost(opening.full)) +
  room.messages * MESSAGE_COST;

/**
 * The text of as many sentences as the channel has room for, in reading order. Obligatory ones
 * (rank 0) are always in; the others are taken in by rank while there is room. Where what matters
 * would find none, facts are told without their dates and without the mark of a correction, a text
 * message becomes two, and a text goes without its opening.
 */
export const fitSentences = (
  place: Place,
  candidates: readonly CandidateSentence[],
): { text: string; sentences: PlacedSentence[] } => {
  const ordered = behindWhatTheyLeanOn(candidates);
  const fits = [...new Set([place.opening.full, place.opening.least])].flatMap((opening) =>
    Array.from({ length: messagesOn(place.channel) }, (_, at) =>
      takeIn({ ...place, opening, messages: at + 1 }, ordered),
    ),
  );
  const { room, kept } = fits.reduce((one, other) =>
    costOf(other, place) < costOf(one, place) ? other : one,
  );
  return assembled(
    room,
    ordered.flatMap((each) => kept.get(each) ?? []),
  );
};
