import { mustSay } from '../matching/matchers.ts';

/** A distancing statement says where we stand, never what we think of the person. */
export const distanceExplicit = mustSay({
  id: 'distance-explicit',
  topic: 'responsibility',
  kinds: ['distancing'],
  severity: 'block',
  isNameWe: true,
  source: 'JO 172-2016 and JO 1406-2021: a public body states its own stance, no verdict on staff',
});
