import * as z from 'zod';
import type { Recipients } from '../channel/account-health.ts';
import type { Channel, PostedChannel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Language } from '../values/language.ts';
import type { Tally } from './tally.ts';

/** The approved words for one channel, and what readers may know about them. */
export interface Publication {
  statementId: string;
  incidentId?: string | undefined;
  version: number;
  /** The comment that a family's words answer: to each they are a publication of their own. */
  commentId?: string | undefined;
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
  /** The statement in another language that was requested along with it. */
  translationOf?: string | undefined;
  /** Whether a model drafted the words. */
  draftedByModel?: boolean | undefined;
  /**
   * The instant of the first journalled intent to publish these words here, ISO 8601 in UTC: the same
   * at every try. What a channel is sent is a pure function of the approved words and this instant.
   */
  firstIntendedAt: string;
  /**
   * From this instant on no earlier call posts any more; it may lie ahead. A look-up that lags is too
   * early until it has had its time from here.
   */
  quietSince: string;
  /** Address of the post that this one answers or corrects, as approved. */
  inReplyTo?: string | undefined;
  /** Hash of the statement's newest journal entry, which anchors the journal outside. */
  journalHash?: string | undefined;
}

/**
 * What tells publications of one channel apart: which words, and for a family to which comment. Where a family answers
 * the same comment twice, `firstIntendedAt` tells these apart.
 */
export const publicationKey = ({
  statementId,
  version,
  commentId,
}: Pick<Publication, 'statementId' | 'version' | 'commentId'>): string =>
  commentId === undefined ? `${statementId}#${version}` : `${statementId}#${version}#${commentId}`;

/**
 * Why a channel did not take something: `credentials`, the account does not work or may not post;
 * `limit`, too much at once; `refused-content`, these words never will be taken; `gone`, what it is to
 * be put below is not there; `other-words`, other words are out in its place; `no-recipients`, the list is
 * missing or empty, or nobody on it can be reached.
 */
export const RefusalReason = z.enum([
  'credentials',
  'limit',
  'refused-content',
  'gone',
  'other-words',
  'no-recipients',
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/**
 * A channel's no. `retryAt`: when it said that it takes more, ISO 8601; with `limit` only. `cause`, here
 * and below: what was caught, of which the log has the name.
 */
export interface Refused {
  state: 'refused';
  reason: RefusalReason;
  retryAt?: string | undefined;
  tally?: Tally | undefined;
  cause?: unknown;
}

/**
 * It is out; without an address where the channel gives none. `at`: since when, ISO 8601, where the channel tells its
 * readers a time that is Talan's own. `tally`, here and above: on a list.
 */
export interface Out {
  state: 'published';
  url?: string | undefined;
  at?: string | undefined;
  /** Of a page: the hash over what it says of its newsroom. */
  siteHash?: string | undefined;
  tally?: Tally | undefined;
}

/** Nobody can tell, such as after a time-out; of a list, for anyone on it. */
export interface Unknown {
  state: 'unknown';
  tally?: Tally | undefined;
  cause?: unknown;
}

/** What came of deleting; `kept`, the channel does not delete it, or does not find it: a person has to. */
export type TakenBack = { state: 'gone' | 'kept' } | Refused | Unknown;

/** What came of posting; `more`, a part went out, and the rest wants another call at once. */
export type Posted = Out | Refused | Unknown | { state: 'more' };

/**
 * What a channel has: `absent`, certainly nothing, or not all of a list, so it may be posted; `too-early`,
 * nothing yet, but the look-up lags, so ask again at `askAgainAt`, ISO 8601.
 */
export type Found =
  | Out
  | Refused
  | Unknown
  | { state: 'absent'; tally?: Tally | undefined }
  | { state: 'too-early'; askAgainAt: string };

/**
 * What stands at an address: `ours`, exactly our words once what the channel does to texts is undone;
 * `other-words`, something else; `gone`, nothing.
 */
export const Standing = z.enum(['ours', 'other-words', 'gone', 'unknown']);
export type Standing = z.infer<typeof Standing>;

/**
 * Whether a channel accepts the account; `unknown` where nobody can tell, such as when it is busy. Of a list,
 * whether anyone is on it.
 */
export interface AccountAnswer {
  state: 'accepted' | 'refused' | 'unknown';
  recipients?: Recipients | undefined;
  /** The day on which the account ends, where it says so. */
  expiresAt?: string | undefined;
}

/** What an answer of the channel says of the account: only `credentials` speaks against it. */
export const accountAnswer = (answer: AccountAnswer | Refused | Unknown): AccountAnswer => {
  if (!('reason' in answer)) {
    return 'recipients' in answer ? answer : { state: answer.state };
  }
  return { state: answer.reason === 'credentials' ? 'refused' : 'unknown' };
};

/**
 * Port: one channel. What is foreseen is an answer; whatever it throws is a defect and counts as
 * `unknown`.
 */
export interface Publisher {
  /**
   * Whether posting the same publication twice, even at the same moment, can't make two posts. Others
   * are posted to only once an earlier call has ended for sure.
   */
  isRepeatable: boolean;
  /** Whether it places words below another post (`inReplyTo`); elsewhere a person does that. */
  canReply?: boolean;
  /** This and each other call ends within `CHANNEL_CALL_MS`. */
  publish(publication: Publication): Promise<Posted>;
  /** Asks the channel whether it has this publication already, by exactly our words. */
  find(publication: Publication): Promise<Found>;
  /** Reads back what stands at an address; absent where nothing can be read back. */
  readBack?(publication: Publication, url: string): Promise<Standing>;
  /** Deletes a post; repeating it is harmless. Absent where the channel can't. */
  takeBack?(url: string): Promise<TakenBack>;
  /** Asks whether the account still works, without posting. Absent where there is no account. */
  checkAccount?(): Promise<AccountAnswer>;
}

/** What looks after posts of a channel: finds, reads back, deletes, asks about the account; it posts nothing. */
export type PostKeeper = Partial<
  Pick<Publisher, 'find' | 'readBack' | 'takeBack' | 'checkAccount'>
>;

/** Keepers by channel, where Talan can look after what it has posted. */
export type PostKeepers = Readonly<Partial<Record<Channel, PostKeeper>>>;

/** Publishers by channel; people post by hand to a channel that has none. */
export type Publishers = Readonly<Partial<Record<Channel, Publisher>>>;

/** What Talan is run with: one publisher for each channel that Talan posts to itself. */
export type BoundPublishers = Publishers & Readonly<Record<PostedChannel, Publisher>>;
