import { mayHoldProtected } from '../names/protected-words.ts';
import type { Check, Hit } from '../rule.ts';

// Enough to know which fact it is.
const MAX_LENGTH = 200;

/** A hit at words that a fact speaks against, of which it shows the first 200 characters; neither where one may name who is protected. */
export const hitBesideFact = (
  { brief, reading }: Check,
  place: NonNullable<Hit['place']>,
  fact: string,
  params: Readonly<Record<string, string>> = {},
): Hit => {
  const words = reading.clean.text.slice(place.start, place.end);
  const isPrivate = mayHoldProtected(brief, `${words} ${fact}`);
  const shown = isPrivate ? {} : { fact: fact.slice(0, MAX_LENGTH).toWellFormed() };
  return { place, isPrivate, params: { ...params, ...shown } };
};
