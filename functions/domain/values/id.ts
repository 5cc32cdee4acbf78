import * as z from 'zod';
import { sha256 } from './canonical.ts';

const ID_LENGTH = 20;

/** An id as it comes in from outside. */
export const Id = z.string().regex(/^[a-z0-9]{1,40}$/, 'must be an id');

/** An id of 80 bits from a seed: random for a new thing, or what a repeated request has in common. */
export const idFrom = (seed: string): string => sha256(seed).slice(0, ID_LENGTH);
