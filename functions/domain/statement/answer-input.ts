import * as z from 'zod';
import { Channel, hasAddress } from '../channel/channel.ts';
import { DecisionKind } from '../passkey/decision-kind.ts';
import { SignatureInput } from '../passkey/proof.ts';
import { Address } from '../values/address.ts';
import { Line, Prose } from '../values/text.ts';
import { Time } from '../values/time.ts';
import { Hash } from './input.ts';

/** A decision about the version whose hash was shown. */
export const DecisionInput = z.strictObject({
  decision: DecisionKind,
  hash: Hash,
  comment: Prose(2000).optional(),
  /** Of the approver's passkey, over the challenge that was asked for. */
  signature: SignatureInput.optional(),
  override: z
    .array(z.strictObject({ rule: Line(60), reason: Line(500) }))
    .max(50)
    .default([]),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** What a person says became of a channel: where it was posted, or that it was not. */
export const ReceiptInput = z
  .strictObject({
    channel: Channel,
    state: z.enum(['published', 'failed']).default('published'),
    url: Address().optional(),
    /** Of one that was not posted: the `at` of the channel's delivery as it was seen. It may have been tried again since. */
    seenAt: z.iso.datetime().optional(),
  })
  .refine(({ state, url, channel }) => state === 'failed' || url || !hasAddress(channel), {
    path: ['url'],
    message: 'needs the address where the text was posted',
  });
export type ReceiptInput = z.infer<typeof ReceiptInput>;

/** That words which a person was to post were not posted and won't be, and why. */
export const NotPostedInput = z.strictObject({ channel: Channel, reason: Line(500) });
export type NotPostedInput = z.infer<typeof NotPostedInput>;

/** Why words that are out stay though they quote removed comments: which words, and `quoted` of what was shown. */
export const KeepQuotesInput = z.strictObject({ hash: Hash, quoted: Hash, reason: Line(500) });
export type KeepQuotesInput = z.infer<typeof KeepQuotesInput>;

/** What plans approved words for another time: the time, and the hash of what was shown. */
export const ReplanInput = z.strictObject({ at: Time, hash: Hash });
export type ReplanInput = z.infer<typeof ReplanInput>;

/** What someone is about to sign. */
export const ChallengeInput = z.strictObject({ decision: z.literal('approve'), hash: Hash });
export type ChallengeInput = z.infer<typeof ChallengeInput>;
