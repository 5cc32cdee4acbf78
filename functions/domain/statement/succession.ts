import type { ReadAlong } from '../journal/journal.ts';
import type { BasisChange } from './basis.ts';
import { mayBeOut, openDeliveries } from './open-deliveries.ts';
import type { Statement } from './statement.ts';
import { statementJournal } from './statement-journal.ts';

// What people are asked to post is on its way until they say that it won't be posted.
const isUnderWay = (statement: Statement): boolean =>
  statement.status === 'publishing' || mayBeOut(statement) || openDeliveries(statement).length > 0;

/**
 * Whether other words than these take the place of an earlier statement. It is marked only once they are out, so
 * those that it names count as soon as they are on their way, and no more where they went out nowhere.
 */
export const isTakenByOther = async (
  { supersededBy, successor }: Pick<Statement, 'supersededBy' | 'successor'>,
  by: string,
  read: ReadAlong,
): Promise<boolean> => {
  if (supersededBy !== undefined) return supersededBy !== by;
  if (successor === undefined || successor === by) return false;
  const other = await read(statementJournal, successor);
  return other !== undefined && isUnderWay(other);
};

/** What has changed for words that correct or take back others since they were approved: someone else's are quicker. */
export const forestalled = async (
  { id, supersedes }: Pick<Statement, 'id' | 'supersedes'>,
  read: ReadAlong,
): Promise<BasisChange[]> => {
  const earlier = supersedes && (await read(statementJournal, supersedes.statementId));
  const isForestalled = earlier && (await isTakenByOther(earlier, id, read));
  return isForestalled ? [{ what: 'already-superseded' }] : [];
};
