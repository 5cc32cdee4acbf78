import type { Entry } from '../journal/entry.ts';
import type { Look } from '../journal/replay.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * From when on entries hold all that their rules rest on, so that what lacks it had it taken out. Those before may
 * truly lack it.
 */
export const OWED_SINCE = '2026-12-01T00:00:00.000Z';

const owed: Readonly<Record<string, readonly string[]>> = {
  requested: ['demanded'],
  asked: ['demanded'],
  cleared: ['proof'],
  decided: ['needed', 'severity', 'legalHold', 'dependent', 'proof'],
};

// What one entry of a journal holds, those after it hold too, whatever times they tell; "asked" of posts that were
// planned anew did not hold it at first.
const owes = (before: Statement | undefined, { type, at }: Entry): boolean =>
  at >= OWED_SINCE || (type !== 'asked' && before !== undefined && before.demanded.length > 0);

/** Whether an entry lacks what its kind has come to hold. */
export const lacksOwed = (...[before, { entry }]: Parameters<Look<Statement>>): boolean => {
  const { type, data } = entry;
  const isDenial = type === 'decided' && data['decision'] !== 'approve';
  if (isDenial || !owes(before, entry)) return false;
  return (owed[type] ?? []).some((key) => data[key] === undefined);
};
