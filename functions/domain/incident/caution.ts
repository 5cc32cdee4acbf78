import type { Wanted } from '../due/due.ts';
import type { EntryMeta } from '../journal/entry.ts';
import type { Incident } from './incident.ts';

type Held = Pick<Incident, 'legalHold'>;
type Untold = Pick<Incident, 'untoldCaution'>;

/** What is to be told of the legal hold after a change: that it was set; nothing any more where it is not. */
export const cautionSet = (before: Held, after: Held, { by, at }: EntryMeta): Partial<Untold> => {
  if (before.legalHold === after.legalHold) return {};
  return { untoldCaution: after.legalHold ? { by, at } : undefined };
};

/** That a legal hold was set is told as soon as it is. */
export const cautionWanted = ({ untoldCaution }: Untold): Wanted[] =>
  untoldCaution ? [{ kind: 'tell-caution', key: 'set', at: untoldCaution.at }] : [];

/** What a due item is to tell of; undefined once it is told, the hold is lifted, or it was set anew. */
export const wantedCaution = (
  { untoldCaution }: Untold,
  { at }: Pick<Wanted, 'at'>,
): Incident['untoldCaution'] =>
  untoldCaution && untoldCaution.at <= at ? untoldCaution : undefined;
