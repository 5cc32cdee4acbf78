import type { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Language } from '../values/language.ts';

/** The approved words for one channel and the few facts about them that may be shown. */
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
  /** What that hash is over, for anyone to check; only where the words of all channels are public. */
  approved?: Record<string, unknown> | undefined;
  approvedAt: string;
  /** The approver's title; the name only where the plan says that it is public. */
  approvedBy: { role: string; name?: string | undefined };
  nextUpdateAt?: string | undefined;
  /** Hash of the statement's newest journal entry, which anchors the journal outside. */
  journalHash?: string | undefined;
}

/** What a channel says it has of a publication; `unknown` when it can't tell. */
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
  /** Asks the channel whether this publication is out already. */
  find(publication: Publication): Promise<Found>;
}

/** The channels that Talan can post to itself; all others are posted by hand. */
export type Publishers = Partial<Record<Channel, Publisher>>;
