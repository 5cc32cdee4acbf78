import * as z from 'zod';

/**
 * What a sentence of a statement can rest on by its words. `courtesy` holds thanks, apology and care;
 * `retraction` takes back or corrects our own earlier words, `news` says what has come since or that nothing has;
 * `stance` says where we stand;
 * `responsibility` is ours to take only where the incident's wrongdoing is ours and there is no legal hold;
 * `elsewhere` points to where more is said.
 */
export const BasisKind = z.enum([
  'fact',
  'commitment',
  'contact',
  'action',
  'policy',
  'claim',
  'retraction',
  'news',
  'stance',
  'next-update',
  'responsibility',
  'courtesy',
  'uncertainty',
  'elsewhere',
  'nothing',
]);
export type BasisKind = z.infer<typeof BasisKind>;

/**
 * One thing that a sentence rests on. `ids` are ids of facts; a commitment, a contact, an action, a policy
 * and a claim have none, so that their own words stand there.
 */
export interface Basis {
  kind: BasisKind;
  ids: readonly string[];
}

/** A place in the original text, in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** A sentence and what it rests on: at least one basis, and `nothing` only alone. */
export interface SentenceBasis extends Place {
  basis: readonly Basis[];
  /** The words that rest on nothing. */
  unsupported: readonly Place[];
  /** What its other words rest on, where some rest on nothing. */
  partly: readonly Basis[];
}
