import type { Wanted } from '../../due/due.ts';
import type { Delivery, Statement } from '../statement.ts';

const MINUTE_MS = 60_000;
/** What was read back once is looked at after so long; what could not be, much sooner. */
const FIRST_CHECK_MS = 60 * MINUTE_MS;
const EARLY_CHECK_MS = 2 * MINUTE_MS;

const after = (at: string, ms: number): string =>
  new Date(new Date(at).getTime() + ms).toISOString();

/**
 * Whether there is something on a channel that is to be looked at: what Talan posted, or may have, unless
 * it is gone or was taken back.
 */
export const isToBeChecked = (
  { status }: Pick<Statement, 'status'>,
  { state, url, standing, firstIntendedAt }: Delivery,
): boolean => {
  if (firstIntendedAt === undefined || standing === 'gone' || status === 'withdrawn') return false;
  return state === 'unknown' || (state === 'published' && url !== undefined);
};

const wantedFor = (statement: Statement, delivery: Delivery): Wanted[] => {
  const { channel: key, state, retryAt, at, standing } = delivery;
  if (state === 'waiting' && retryAt) return [{ kind: 'send-again', key, at: retryAt }];
  if (!isToBeChecked(statement, delivery)) return [];
  return [{ kind: 'check-post', key, at: after(at, standing ? FIRST_CHECK_MS : EARLY_CHECK_MS) }];
};

/** What falls due for a statement: channels that take more later, posts that are looked at. */
export const wantedBy = (statement: Statement): Wanted[] =>
  statement.deliveries.flatMap((delivery) => wantedFor(statement, delivery));
