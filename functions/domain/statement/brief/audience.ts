import type { Fact } from '../../incident/fact.ts';
import { isInternal, type Kind } from '../../kind/kind.ts';

/** Whether a statement of this kind may tell a fact: what is for staff alone is told to staff alone. */
export const mayTell = (kind: Kind, { audience }: Pick<Fact, 'audience'>): boolean =>
  audience !== 'internal' || isInternal(kind);
