import type { Channel, PostedChannel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Language } from '../values/language.ts';

/** The approved words for one channel, and what readers may know about them. */
export interface Publication {
  statementId: string;
  version: number;
  kind: Kind;
  language: Language;
  channel: Channel;
  title?: string | undefined;
  text: string;
  /** The approved hash, which covers all channels' texts. */
  hash: string;
  /**
   * The content that was hashed, for anyone to check; only where the words of all channels are
   * public.
   */
  approved?: Record<string, unknown> | undefined;
  approvedAt: string;
  /** The approver's title; the name only where the plan says that it is public. */
  approvedBy: { role: string; name?: string | undefined };
  nextUpdateAt?: string | undefined;
  /** Whether a model drafted the words. */
  draftedByModel?: boolean | undefined;
  /** Hash of the statement's newest journal entry, which anchors the journal outside. */
  journalHash?: string | undefined;
}

/** Whether a channel has a publication already; `unknown` when it can't say. */
export type Found =
  | { state: 'published'; url: string }
  | { state: 'absent' }
  | { state: 'unknown' };

/** Publishing did not work, or nobody knows whether it did. */
export class PublishFailed extends Error {
  readonly outcome: 'failed' | 'unknown';
  constructor(outcome: 'failed' | 'unknown', options?: ErrorOptions) {
    super(`Publishing ended as ${outcome}`, options);
    this.name = 'PublishFailed';
    this.outcome = outcome;
  }
}

/** Port: one channel. Throws `PublishFailed`. */
export interface Publisher {
  publish(publication: Publication): Promise<{ url: string }>;
  /** Asks the channel whether it has published this already. */
  find(publication: Publication): Promise<Found>;
}

/** Publishers by channel; people post by hand to a channel that has none. */
export type Publishers = Readonly<Partial<Record<Channel, Publisher>>>;

/** What Talan is run with: one publisher for each channel that Talan posts to itself. */
export type BoundPublishers = Readonly<Record<PostedChannel, Publisher>>;
