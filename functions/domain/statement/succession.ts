import type { ReadAlong } from '../journal/journal.ts';
import { mayBeOut } from './open-deliveries.ts';
import type { Statement } from './statement.ts';
import { statementJournal } from './statement-journal.ts';

const isUnderWay = (statement: Statement): boolean =>
  statement.status === 'publishing' || mayBeOut(statement);

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
