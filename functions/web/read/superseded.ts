import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';

/** Reads the statement that this one corrects or takes back, if it does. */
export const readSuperseded = async (
  { journal }: Pick<WebDeps, 'journal'>,
  { supersedes }: Pick<Statement, 'supersedes'>,
): Promise<Statement | undefined> =>
  supersedes && (await journal.read(statementJournal, supersedes.statementId));
