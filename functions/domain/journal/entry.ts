import * as z from 'zod';
import { hashOf } from '../values/canonical.ts';

/** Who acts when no person does: the workflow itself. */
export const TALAN = 'talan';

/** What the first entry of an exercise's journal comes after; that of a real one comes after nothing. */
export const EXERCISE_BEGINNING = hashOf('exercise');

const Json = z.record(z.string(), z.unknown());

/**
 * One change in a stream. `data` holds identifiers, numbers and codes; the words (texts, comments,
 * facts, names) lie beside it as payload, of which the entry holds a salted digest, so that they can
 * be erased without breaking the chain.
 */
export const Entry = z.object({
  stream: z.string(),
  seq: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  type: z.string(),
  data: Json,
  wordsDigest: z.string().nullable(),
  previousHash: z.string().nullable(),
  hash: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** The words of an entry and the salt that keeps short ones from being guessed from the digest. */
export const Payload = z.object({ salt: z.string(), words: Json });
export type Payload = z.infer<typeof Payload>;

/** Who made a change, and when (ISO 8601, UTC): what a fold may know besides the event. */
export interface EntryMeta {
  at: string;
  by: string;
}

/** What a decision adds to a journal. */
export interface JournalEvent {
  type: string;
  data: Record<string, unknown>;
  words?: Record<string, unknown> | undefined;
}

/** Digest of a payload, as its entry holds it. */
export const wordsDigest = (payload: Payload): string => hashOf(payload);

/** Hash of an entry over its canonical JSON, the previous hash inside. */
export const entryHash = (entry: Omit<Entry, 'hash'>): string => {
  const { stream, seq, at, by, type, data, wordsDigest, previousHash } = entry;
  return hashOf({ stream, seq, at, by, type, data, wordsDigest, previousHash });
};

/** Seals an event as the entry that comes after the one given. */
export const sealEntry = (
  event: JournalEvent,
  after: { stream: string; seq: number; hash: string | null },
  meta: { at: string; by: string; salt: string },
): { entry: Entry; payload: Payload | undefined } => {
  const payload = event.words && { salt: meta.salt, words: event.words };
  const unsealed = {
    stream: after.stream,
    seq: after.seq + 1,
    at: meta.at,
    by: meta.by,
    type: event.type,
    data: event.data,
    wordsDigest: payload ? wordsDigest(payload) : null,
    previousHash: after.hash,
  };
  return { entry: { ...unsealed, hash: entryHash(unsealed) }, payload };
};
