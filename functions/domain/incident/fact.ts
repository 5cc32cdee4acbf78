import { createHash } from 'node:crypto';
import * as z from 'zod';

export const FactStatus = z.enum(['confirmed', 'unconfirmed', 'withdrawn']);
export type FactStatus = z.infer<typeof FactStatus>;

export const FactAudience = z.enum(['all', 'internal']);
/** Whom a fact may be told to: everyone, or the organisation's own staff alone. */
export type FactAudience = z.infer<typeof FactAudience>;

/** One checked sentence. `keys` are strings that state it, so that a text can be searched for it. */
export const Fact = z.object({
  id: z.string(),
  status: FactStatus,
  text: z.string(),
  source: z.string().optional(),
  keys: z.array(z.string()).optional(),
  /** Absent: everyone. */
  audience: FactAudience.optional(),
  /** Whether it tells what we did wrong, which an apology is for. */
  isOurs: z.boolean().optional(),
  /** What may be said to be open, where it is unconfirmed: "what made people ill". */
  open: z.string().optional(),
});
export type Fact = z.infer<typeof Fact>;

/** Whether a fact is confirmed. */
export const isConfirmedFact = ({ status }: Pick<Fact, 'status'>): boolean =>
  status === 'confirmed';

/** The facts that are confirmed. */
export const confirmedFacts = <One extends Pick<Fact, 'status'>>(facts: readonly One[]): One[] =>
  facts.filter(isConfirmedFact);

/** Whether a fact is not confirmed yet. */
export const isUnconfirmedFact = ({ status }: Pick<Fact, 'status'>): boolean =>
  status === 'unconfirmed';

/** The facts that are not confirmed yet. */
export const unconfirmedFacts = <One extends Pick<Fact, 'status'>>(facts: readonly One[]): One[] =>
  facts.filter(isUnconfirmedFact);

/** What the confirmed facts say. */
export const confirmedTexts = (facts: readonly Pick<Fact, 'status' | 'text'>[]): string[] =>
  confirmedFacts(facts).map(({ text }) => text);

/**
 * A fact as its incident keeps it: `earlier` is what it said before it was reworded, oldest first; `wordedAt`, when its
 * words were written, absent where that was not kept.
 */
export const KeptFact = Fact.extend({
  earlier: z.array(z.string()).optional(),
  wordedAt: z.iso.datetime().optional(),
});
export type KeptFact = z.infer<typeof KeptFact>;

// Nobody can make two sentences with one hash, and a hundred hashes still fit into a small record.
const HASH_BYTES = 16;

/** Hash of a fact's words, whatever their white space: 128 bits of SHA-256, in base64url. */
export const wordingHash = (text: string): string => {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest().subarray(0, HASH_BYTES).toString('base64url');
};

/**
 * Hash of what a fact says, whom it may be told to, and what may be said of it. Facts for everyone of which
 * nothing more is said have the hash of their words.
 */
export const factHash = ({
  text,
  audience,
  isOurs,
  open,
}: Pick<Fact, 'text' | 'audience' | 'isOurs' | 'open'>): string =>
  wordingHash(
    [
      ...(audience === 'internal' ? ['[internal]'] : []),
      ...(isOurs ? ['[ours]'] : []),
      text,
      ...(open ? ['[open]', open] : []),
    ].join(' '),
  );

/** The fact with other words, the words of before among its earlier ones. */
export const reword = (fact: KeptFact, text: string, at: string): KeptFact =>
  text === fact.text
    ? fact
    : { ...fact, text, earlier: [...(fact.earlier ?? []), fact.text], wordedAt: at };
