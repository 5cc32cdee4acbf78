import type { Mention } from '../mentions/mention.ts';

/** Ways in which people are harmed that are told in digits and in words. */
export const inAllWays = ['dead', 'hurt', 'missing', 'ill'] as const;

const inDigitsOnly = ['care', 'struck'] as const;

/** Ways in which people are counted as harmed. */
export const harms = [...inAllWays, ...inDigitsOnly] as const;

/** Words like "both" that count people: the list of each, and how many they are. */
export const inWords = [
  ['two', 2],
  ['three', 3],
  ['twenty', 20],
] as const;

export type Harm = (typeof harms)[number];

/** How many people: one number, or a range of them. */
export interface Count {
  low: number;
  high: number;
}

/** What a mention may count people as. */
export const countOf = (mention: Mention): Count[] => {
  if (mention.kind === 'range') return [mention];
  if (mention.kind === 'time' && mention.number !== undefined)
    return [{ low: mention.number, high: mention.number }];
  if (mention.kind !== 'number' || mention.isShare || mention.minutes !== undefined) return [];
  return mention.values.map((value) => ({ low: value, high: value }));
};
