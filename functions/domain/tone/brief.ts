import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { ChannelLimits } from '../channel/limits.ts';
import { Fact } from '../incident/fact.ts';
import { Harm } from '../incident/harm.ts';
import { Phase, PublicAction, Responsibility, Wrongdoing } from '../incident/situation.ts';
import { Kind } from '../kind/kind.ts';
import { Language } from '../values/language.ts';
import { Quotes } from './quotes.ts';

/** A claim to correct, and the strings that state the claim and the truth. */
export const Claim = z.object({
  text: z.string(),
  keys: z.array(z.string()),
  truthKeys: z.array(z.string()),
});

/** An image of a statement, by the name of its file, and the words that stand for it. */
export const Image = z.object({ file: z.string(), alt: z.string() });

/** A spokesperson whose name readers may see, and the title that they see. */
const Speaker = z.object({ name: z.string(), role: z.string() });
export type Speaker = z.infer<typeof Speaker>;

const strings = () => z.array(z.string()).default([]);

/** Who speaks: `spokespeople` are those whom these texts may name. */
const Organisation = z.object({
  name: z.string().default(''),
  domains: strings(),
  spokespeople: strings(),
  publicBody: z.boolean().default(false),
});

/** What is to be improved, and whether that is done with proof. */
const Improvement = z.object({ id: z.string(), text: z.string(), isDone: z.boolean() });

/**
 * All that the tone rules and a draft may know about the texts of a statement. `publishedAt`, `goesOutAt`,
 * `nextUpdateAt` and `lateSince` are ISO 8601 with `Z` or an offset; clock times in texts are in `timeZone`, an IANA name.
 */
export const Brief = z.object({
  kind: Kind,
  /** Whether a model wrote the words: a person answers for their own. */
  byModel: z.boolean().default(false),
  language: Language,
  phase: Phase.default('active'),
  responsibility: Responsibility.default('unknown'),
  wrongdoing: Wrongdoing.default('unknown'),
  legalHold: z.boolean().default(false),
  harm: Harm.default([]),
  organisation: Organisation.prefault({}),
  facts: z.array(Fact).default([]),
  /** Facts that this kind of statement must not tell: they are for staff alone. */
  insideFacts: z.array(Fact).default([]),
  /** For statements about lessons alone. */
  actions: z.array(Improvement).default([]),
  commitments: strings(),
  policies: strings(),
  contacts: strings(),
  protectedNames: strings(),
  /** Those hit, as a text may call them. */
  affected: strings(),
  speakers: z.array(Speaker).default([]),
  /** Spokespeople whom these texts must not name: the plan does not make their names public. */
  hiddenSpokespeople: strings(),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  /** When the words would go out, if nobody waits: the planned time, or when they are read. */
  goesOutAt: z.iso.datetime({ offset: true }).optional(),
  nextUpdateAt: z.iso.datetime({ offset: true }).optional(),
  /** Whether it is the last update of its incident, after which none is promised. */
  isLast: z.boolean().default(false),
  /** When this update was promised, where that time has passed. */
  lateSince: z.iso.datetime({ offset: true }).optional(),
  publicAction: PublicAction.optional(),
  claim: Claim.optional(),
  comment: z.string().optional(),
  /** Of questions and answers: one question each, with its answer behind the question mark where one was typed. */
  questions: strings(),
  /** The name shown with that comment. */
  commenter: z.string().optional(),
  /** What of the texts was removed as a comment. */
  quotes: Quotes.optional(),
  images: z.array(Image).optional(),
  channelLimits: ChannelLimits.default({}),
  timeZone: z.string().default('Europe/Stockholm'),
});
export type Brief = z.infer<typeof Brief>;

/** The brief of a text as people send it, with no field that nobody knows, and the channel that the text is for. */
export const ChannelBrief = Brief.extend({
  channel: Channel,
  organisation: Organisation.strict().prefault({}),
  facts: z.array(Fact.strict()).default([]),
  insideFacts: z.array(Fact.strict()).default([]),
  actions: z.array(Improvement.strict()).default([]),
  speakers: z.array(Speaker.strict()).default([]),
  publicAction: PublicAction.strict().optional(),
  claim: Claim.strict().optional(),
  quotes: Quotes.strict().optional(),
  images: z.array(Image.strict()).optional(),
}).strict();
export type ChannelBrief = z.infer<typeof ChannelBrief>;
