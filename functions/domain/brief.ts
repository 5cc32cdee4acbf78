import * as z from 'zod';
import { Channel, Kind, Language } from './channel.ts';
import { Fact } from './fact.ts';
import { ChannelLimits } from './length/limits.ts';

/** SCCT cluster: how much of the crisis the public will hold us responsible for (Coombs, 2007). */
export const Responsibility = z.enum(['victim', 'accidental', 'preventable', 'unknown']);
export type Responsibility = z.infer<typeof Responsibility>;

/** Did someone do wrong: `ours` acting for us, `private` one of us but not acting for us. */
export const Wrongdoing = z.enum(['ours', 'private', 'none', 'unknown']);
export type Wrongdoing = z.infer<typeof Wrongdoing>;

export const Phase = z.enum(['active', 'resolved']);
export type Phase = z.infer<typeof Phase>;

/** What the public should do, with the strings that say it. */
export const PublicAction = z.object({ text: z.string(), keys: z.array(z.string()) });

/** A claim to correct, and the strings that state the claim and the truth. */
export const Claim = z.object({
  text: z.string(),
  keys: z.array(z.string()),
  truthKeys: z.array(z.string()),
});

export const Image = z.object({ file: z.string(), alt: z.string() });

const strings = () => z.array(z.string()).default([]);

/**
 * All that the tone rules may know about one text of one channel. Times are ISO 8601 in UTC
 * (`publishedAt`, `nextUpdateAt`); `timeZone` is an IANA name that clock times in texts are in.
 */
export const Brief = z.object({
  kind: Kind,
  language: Language,
  channel: Channel,
  phase: Phase.default('active'),
  responsibility: Responsibility.default('unknown'),
  wrongdoing: Wrongdoing.default('unknown'),
  legalHold: z.boolean().default(false),
  harm: z.boolean().default(false),
  organisation: z
    .object({ name: z.string().default(''), domains: strings(), spokespeople: strings() })
    .prefault({}),
  facts: z.array(Fact).default([]),
  commitments: strings(),
  policies: strings(),
  contacts: strings(),
  protectedNames: strings(),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  nextUpdateAt: z.iso.datetime({ offset: true }).optional(),
  publicAction: PublicAction.optional(),
  claim: Claim.optional(),
  comment: z.string().optional(),
  images: z.array(Image).optional(),
  channelLimits: ChannelLimits.default({}),
  timeZone: z.string().default('Europe/Stockholm'),
});
export type Brief = z.infer<typeof Brief>;
