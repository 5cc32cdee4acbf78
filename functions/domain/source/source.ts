import * as z from 'zod';
import type { MentionInput } from '../mention/mention.ts';

/** What kinds of sources there are: what each of them is asked with lies in an adapter of its own. */
export const SourceKind = z.enum([
  'feed',
  'feed-folder',
  'vma',
  'krisinformation',
  'bluesky',
  'bluesky-threads',
  'bluesky-comments',
  'bluesky-search',
  'mastodon',
  'mastodon-threads',
  'mastodon-comments',
  'mastodon-tag',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A topic that a source is asked for; `all`: whatever it brings is about it. */
export interface SourceTopic {
  id: string;
  all: boolean;
}

/** Something that is asked again and again what was said about us. */
export interface Source {
  kind: SourceKind;
  /** The same from one process to the next. */
  id: string;
  /** As people know it, and as its mentions are shown. */
  name: string;
  /** Where it is, or what is asked for there: a hashtag, or words to search for. It may hold a secret, so that it is never logged. */
  address?: string | undefined;
  /** Codes of our counties or municipalities, where it is asked for them. */
  areas?: readonly string[] | undefined;
  topics: readonly SourceTopic[];
}

/** Something said, as a source brings it: which topics it is about is found by its words. */
export interface Said extends Omit<MentionInput, 'topic'> {
  /** When the network that it was said on saw it, ISO 8601, where that is known: authors may give any time. */
  seenAt?: string | undefined;
}

/** What a source wants to be told when it is asked again. */
export const SourceMemory = z.object({
  /** Validators of the last answer (RFC 9110, 8.8). */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Where to go on, in the source's own terms. */
  cursor: z.string().optional(),
  /** What the last answer held, so that it is not received anew every minute. */
  known: z.array(z.string()).default([]),
});
export type SourceMemory = z.infer<typeof SourceMemory>;

/**
 * Why a source brought nothing: `unreachable`, no connection or no answer in time; `refused`, it lets us not in;
 * `limit`, it was asked too often; `failed`, any other answer that is no success; `too-big`; `unreadable`, what it
 * sent is not what it should be; `private`, its address lies inside a private network.
 */
export const SourceFailure = z.enum([
  'unreachable',
  'refused',
  'limit',
  'failed',
  'too-big',
  'unreadable',
  'private',
]);
export type SourceFailure = z.infer<typeof SourceFailure>;

/** A warning of authorities that holds, by its name there. */
export interface Warning {
  key: string;
  said: Said;
}

/** What came of asking a source. */
export type Asked =
  | {
      state: 'brought';
      said: Said[];
      warnings?: readonly Warning[] | undefined;
      /** Names of warnings that hold no more. */
      over?: readonly string[] | undefined;
      /** Ids of comments whose author deleted them. */
      gone?: readonly string[] | undefined;
      memory: SourceMemory;
    }
  | { state: 'failed'; why: SourceFailure; retryAt?: string | undefined };

/** Port: asks a source what is new. Answers a failure, or throws, before the signal ends it. */
export type AskSource = (
  source: Source,
  memory: SourceMemory,
  signal: AbortSignal,
) => Promise<Asked>;

/** How each kind of source is asked. */
export type SourceAskers = Readonly<Record<SourceKind, AskSource>>;

/** How a source stands. Times in ISO 8601, UTC. */
export const SourceState = z.object({
  /** Since when it has been asked. */
  since: z.iso.datetime(),
  askedAt: z.iso.datetime(),
  nextAt: z.iso.datetime(),
  /** When it answered last, and when it last brought something new. */
  answeredAt: z.iso.datetime().optional(),
  heardAt: z.iso.datetime().optional(),
  /** How often it has failed in a row, and why it did last. */
  failures: z.int(),
  /** Since when its pauses are known, and the longest of late between two things that it brought. */
  pauses: z.object({ longestMs: z.int(), since: z.iso.datetime() }).optional(),
  /** The alert that it is silent, and the one that it brings nothing. */
  silentAlert: z.string().optional(),
  quietAlert: z.string().optional(),
  why: SourceFailure.optional(),
  memory: SourceMemory,
});
export type SourceState = z.infer<typeof SourceState>;

/** Port: how the sources stand, by their ids. */
export interface SourceStates {
  list(): Promise<ReadonlyMap<string, SourceState>>;
  write(id: string, state: SourceState): Promise<void>;
}
