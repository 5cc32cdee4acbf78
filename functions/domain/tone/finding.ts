import * as z from 'zod';
import { Channel } from '../channel/channel.ts';

/** `block` stops approval, unless the rule allows an override and the approver gives a reason. `warn` stops nothing. */
export const FindingSeverity = z.enum(['block', 'warn']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/**
 * What a tone rule says about a text. `start` and `end` are offsets in UTF-16 code units (the whole
 * text for a missing part); `params` fill the message, which is put together when someone reads
 * it, in their language.
 */
export const Finding = z.object({
  channel: Channel,
  rule: z.string(),
  severity: FindingSeverity,
  start: z.int(),
  end: z.int(),
  params: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof Finding>;
