import * as z from 'zod';
import { Prose } from '../values/text.ts';
import { OnChannel } from './removal.ts';

/** On which ground a comment is to be removed, and why the ground fits. Without a ground it is refused. */
export const RemovalInput = z.strictObject({
  ground: z
    .string()
    .regex(/^[\w-]{0,40}$/, 'must be a ground')
    .default(''),
  reason: Prose(1000),
});
export type RemovalInput = z.infer<typeof RemovalInput>;

/** Whether a comment is removed or kept: for its newest words, or what it said before, by the archived `hash`. */
export const RemovalDecision = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the hash of a removal')
    .optional(),
  decision: z.enum(['remove', 'keep']),
  reason: Prose(1000).optional(),
});
export type RemovalDecision = z.infer<typeof RemovalDecision>;

/** What someone did by hand: how the comment stands on its channel now, or how its author was told. */
export const RemovalReceipt = z
  .strictObject({
    onChannel: OnChannel.optional(),
    authorTold: z.enum(['sent', 'no-way']).optional(),
  })
  .refine(({ onChannel, authorTold }) => onChannel ?? authorTold, {
    message: 'must say something',
  });
export type RemovalReceipt = z.infer<typeof RemovalReceipt>;
