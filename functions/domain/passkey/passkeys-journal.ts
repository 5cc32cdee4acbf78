import * as z from 'zod';
import type { Aggregate, EntryMeta } from '../journal/journal.ts';
import { PublicKey } from './public-key.ts';

/** A passkey that someone signs with. */
export const Passkey = z.object({
  /** The credential's id, in base64url. */
  id: z.string(),
  publicKey: PublicKey,
  /** What the authenticator counted last; 0 for ever where it doesn't count. */
  counter: z.int(),
  /** The host name that it is for. */
  rpId: z.string(),
  /** Whether it is kept on several devices. */
  synced: z.boolean(),
  /** What its owner calls it. */
  name: z.string(),
  registeredAt: z.iso.datetime(),
  usedAt: z.iso.datetime().optional(),
});
export type Passkey = z.infer<typeof Passkey>;

/** The passkeys of one person that are valid now. */
export const Passkeys = z.object({ changedAt: z.iso.datetime(), keys: z.array(Passkey) });
export type Passkeys = z.infer<typeof Passkeys>;

type NewKey = Omit<Passkey, 'name' | 'registeredAt' | 'usedAt'>;

/**
 * What can happen to someone's passkeys; the stream is theirs, the entry's person did it. That an admin
 * signed them out everywhere is noted here too.
 */
export type PasskeyEvent =
  | { type: 'registered'; data: NewKey; words: { name: string } }
  | { type: 'revoked'; data: { id: string } }
  | { type: 'used'; data: { id: string; counter: number } }
  | { type: 'signed-out'; data: Record<string, never> }
  | { type: 'told'; data: { about: 'registered' | 'revoked'; people: string[]; failed: string[] } };

const changeKey = (keys: readonly Passkey[], id: string, change: Partial<Passkey>): Passkey[] =>
  keys.map((key) => (key.id === id ? { ...key, ...change } : key));

const keysAfter = (
  keys: readonly Passkey[],
  event: PasskeyEvent,
  { at }: EntryMeta,
): readonly Passkey[] => {
  switch (event.type) {
    case 'registered':
      return [...keys, { ...event.data, ...event.words, registeredAt: at }];
    case 'revoked':
      return keys.filter(({ id }) => id !== event.data.id);
    case 'used':
      return changeKey(keys, event.data.id, { counter: event.data.counter, usedAt: at });
    case 'signed-out':
    case 'told':
      return keys;
  }
};

/** The journal of one person's passkeys, by the person's id. */
export const passkeysJournal: Aggregate<Passkeys, PasskeyEvent> = {
  name: 'passkeys',
  state: Passkeys,
  fold: (state, event, meta) => ({
    changedAt: meta.at,
    keys: [...keysAfter(state?.keys ?? [], event, meta)],
  }),
  index: ({ changedAt, keys }) => ({
    sort: changedAt,
    open: false,
    status: keys.length > 0 ? 'registered' : 'none',
    people: [],
  }),
};
