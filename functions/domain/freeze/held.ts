import type { ReadAlong } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';
import { GATE_ID, isHeldBy, isNotAsked } from './gate.ts';
import { gateJournal } from './gate-journal.ts';

/** Whether a statement is an ordinary post that must not go out now. */
export const isHeld = async (
  read: ReadAlong,
  statement: Pick<Statement, 'kind' | 'released' | 'decision'>,
): Promise<boolean> =>
  statement.kind === 'post' && isHeldBy(await read(gateJournal, GATE_ID), statement);

/** Whether nobody is to be asked about a statement now, because a freeze keeps it inside. */
export const isAskedLater = async (read: ReadAlong, statement: Statement): Promise<boolean> =>
  statement.kind === 'post' && isNotAsked(await read(gateJournal, GATE_ID), statement);
