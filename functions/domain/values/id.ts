import { sha256 } from './canonical.ts';

const ID_LENGTH = 20;

/** An id of 80 bits from a seed: random for a new thing, or what a repeated request has in common. */
export const idFrom = (seed: string): string => sha256(seed).slice(0, ID_LENGTH);
