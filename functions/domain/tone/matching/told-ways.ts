import type { Check } from '../rule.ts';

/** What the facts say of a way to somewhere: a link or an account. */
type Told =
  /** Nothing, or that it is a trap. */
  | 'nothing'
  /** A confirmed fact holds it, and says neither that readers find something there nor that it is a trap. */
  | 'named'
  /** A confirmed fact says that readers find something there. */
  | 'recommended';

/**
 * What the facts say of a way that some of them hold word for word. `touches` says of a text whether it speaks of the
 * way at all: one that does and warns, confirmed or not, makes it a trap.
 */
export const toldOfWay = (
  check: Check,
  holds: (text: string) => boolean,
  touches: (text: string) => boolean,
): Told => {
  const { facts, claim } = check.brief;
  const sure = facts.filter(({ status, text }) => status === 'confirmed' && holds(text));
  if (sure.length === 0) return 'nothing';
  const all = [...facts.map(({ text }) => text), claim?.text ?? ''].filter(touches);
  if (check.anyHolds(all, 'warns')) return 'nothing';
  return sure.some(({ text }) => check.anyHolds([text], 'recommends')) ? 'recommended' : 'named';
};
