import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Author, ChannelText, FallbackReason } from '../draft/draft.ts';
import { Kind } from '../kind/kind.ts';
import { RefusalReason, Standing } from '../publish/publisher.ts';
import { Tally } from '../publish/tally.ts';
import { ChatTold } from '../staff/chat-told.ts';
import { Claim } from '../tone/brief.ts';
import { Finding } from '../tone/finding.ts';
import { Language } from '../values/language.ts';
import { Clearance, Decision, Round } from './answers.ts';
import { Basis, BasisChange } from './basis.ts';
import { Demanded } from './demand.ts';
import { Wish } from './dictated.ts';
import { KeptQuotes, QuotedRemoval } from './quotes.ts';
import { Status } from './status.ts';
import { Supersedes } from './superseding.ts';
import { Change } from './what-changed.ts';

/**
 * Why a channel was not posted to: what the approved words rest on has changed, the plan by now demands
 * more than their approval had, their time was past, they are frozen, they answer someone elsewhere, a person said that they won't, or the channel said no.
 */
export const ReceiptReason = z.enum([
  'basis-changed',
  'plan-demands-more',
  'missed',
  'frozen',
  'not-its-channel',
  'not-posted',
  ...RefusalReason.options,
]);
export type ReceiptReason = z.infer<typeof ReceiptReason>;

/**
 * What became of one channel: `intended` between the intent and the receipt, `by-hand` when a person
 * posts it (`url` once they did), `unknown` when nobody can tell whether it went out, `waiting` until
 * `retryAt`, when Talan tries again by itself, `stopped` when a freeze came before it was posted.
 */
export const Delivery = z.object({
  channel: Channel,
  state: z.enum(['intended', 'published', 'by-hand', 'failed', 'unknown', 'waiting', 'stopped']),
  reason: ReceiptReason.optional(),
  retryAt: z.iso.datetime().optional(),
  /** What stood at the address when it was read back last; absent as long as nobody could tell. */
  standing: Standing.exclude(['unknown']).optional(),
  /** Whom words that go to a list have reached. */
  tally: Tally.optional(),
  url: z.string().optional(),
  /** The hash over what its page says of the newsroom; absent from older ones. */
  siteHash: z.string().optional(),
  /** Why a person said that it was not posted and won't be. */
  why: z.string().optional(),
  /** Whether the earlier post that this one replaces was deleted, where that was asked for. */
  earlier: z.enum(['deleted', 'not-deleted']).optional(),
  /** When the words of this approval were first about to be posted there; absent until they were. */
  firstIntendedAt: z.iso.datetime().optional(),
  /** How often they were about to be posted there, where that was more than once. */
  tries: z.int().min(2).optional(),
  at: z.iso.datetime(),
  by: z.string(),
});
export type Delivery = z.infer<typeof Delivery>;

/** Findings of the rule set on the current version, and what the version was checked against. */
export const ToneCheck = z.object({
  ruleSetVersion: z.string(),
  findings: z.array(Finding),
  basis: Basis,
});

/** One request for words, folded from its journal; texts are those of the current version only. */
export const Statement = z.object({
  id: z.string(),
  /** Absent where it is about none: an ordinary post, or a reply to someone on an ordinary day. */
  incidentId: z.string().optional(),
  kind: Kind,
  language: Language,
  channels: z.array(Channel),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  requestDigest: z.string().optional(),
  /** The headline as who requested it typed it. */
  headline: z.string().optional(),
  instructions: z.string().optional(),
  /** Of an ordinary post: what it is to tell, in the words of who requested it. */
  facts: z.array(z.string()).optional(),
  /** Whether these are its instructions, which are no words for readers: a model words them. */
  toldToModel: z.boolean().optional(),
  nextUpdateAt: z.iso.datetime().optional(),
  /** Whether it is the last update, which promises no other. */
  last: z.boolean().optional(),
  /** When the words go out, if not at once; approved with them. */
  publishAt: z.iso.datetime().optional(),
  /** Whether the words may go out though ordinary posts are frozen. */
  released: z.boolean().optional(),
  /** Since when planned words may be out: their time, or when a person last had them go out. */
  dueSince: z.iso.datetime().optional(),
  claim: Claim.optional(),
  comment: z.string().optional(),
  /** Of questions and answers: one question each, with its answer where who requested them typed one. */
  questions: z.array(z.string()).optional(),
  /** The name shown with that comment. */
  commentBy: z.string().optional(),
  /** Address of the post that it answers. */
  inReplyTo: z.string().optional(),
  /** The comment that it answers, where it is known here. */
  commentId: z.string().optional(),
  /** By when someone must be there, where the comment that it answers can't wait. */
  urgentBy: z.iso.datetime().optional(),
  /** By when the one whose comment it answers is to hear from us. */
  answerBy: z.iso.datetime().optional(),
  /** Whether it is an answer for many comments: it goes to no channel by itself. */
  family: z.boolean().optional(),
  /** Of a family: its openings. */
  variants: z.array(z.string()).optional(),
  translationOf: z.string().optional(),
  supersedes: Supersedes.optional(),
  /** The later statement that is about to take its place, before its words are out. */
  successor: z.string().optional(),
  supersededBy: z.string().optional(),
  /** The removals of comments that its words quote, as far as that was found once these were out. */
  quotedRemovals: z.array(QuotedRemoval).optional(),
  /** Why its words stay though they quote removals. */
  keptQuotes: z.array(KeptQuotes).optional(),
  /** What the plans since the request have demanded of its approval, of each level the strictest. */
  demanded: z.array(Demanded).default([]),
  status: Status,
  /** When publishing of the present words first ended with words out, or to come out; absent from older heads. */
  outAt: z.iso.datetime().optional(),
  /** Number of the workflow run; a retry or restart takes the next. */
  run: z.int().positive(),
  /** The channels that this run is for; absent where it is for all that are still to be published. */
  runFor: z.array(Channel).optional(),
  /** Restarts by the sweep since the statement last moved. */
  restarts: z.int(),
  /** The run that the sweep gave up, and when. */
  givenUp: z.object({ run: z.int(), at: z.iso.datetime() }).optional(),
  /** 0 until there is a draft. */
  version: z.int(),
  texts: z.array(ChannelText),
  writtenBy: Author.optional(),
  /** Who wrote the draft that the current words come from; absent where a person wrote from the start. */
  draftedBy: Author.optional(),
  /** The model that wrote that draft, where one did and said its name. */
  draftModel: z.string().optional(),
  editedBy: z.string().optional(),
  /** All who wrote in the words since they were drafted from facts alone. */
  editors: z.array(z.string()).default([]),
  /** What approvers said who sent its words back. */
  wishes: z.array(Wish).default([]),
  /** Those whose wishes, of this statement or others of its incident, stand in the current version: they count as editors. */
  dictators: z.array(z.string()).default([]),
  /** The round that was open when a person wrote the current words. */
  editedInRound: z.int().optional(),
  fallbackReason: FallbackReason.optional(),
  promptId: z.string().optional(),
  promptHash: z.string().optional(),
  model: z.string().optional(),
  hash: z.string().optional(),
  /** Drafts since the last time a person asked for words. */
  attempts: z.int(),
  check: ToneCheck.optional(),
  rounds: z.array(Round),
  /** Who was asked about words before the current ones. */
  askedBefore: z.array(z.string()).default([]),
  /**
   * All that was changed since people were first told of the words, and matters to them: each may have been
   * told of another version.
   */
  changed: z.array(Change).default([]),
  /** `sameSince` of the words that people were last reminded of. */
  remindedOf: z.int().optional(),
  /** The version since which nothing has changed that matters to those who are asked. */
  sameSince: z.int(),
  /** Who was refused a decision about the current version for want of a mandate. */
  refused: z.array(z.string()),
  /** Keys of the notifications sent about the current words. */
  notified: z.array(z.string()),
  /** What came of telling chats that staff have something to read. */
  chatsTold: z.array(ChatTold).default([]),
  /** Given to the current version, before the decision. */
  clearances: z.array(Clearance).default([]),
  decision: Decision.optional(),
  /** When an approval lapsed before anything was out, until there is another answer. */
  lapsedAt: z.iso.datetime().optional(),
  /** Why it lapsed, until there is another answer or there are other words. */
  lapsedFor: z.array(BasisChange).optional(),
  deliveries: z.array(Delivery),
  failure: z.string().optional(),
  /** When the words were erased that were not published, and what was said about them. */
  erasedAt: z.iso.datetime().optional(),
  isErasing: z.boolean().optional(),
});
export type Statement = z.infer<typeof Statement>;
