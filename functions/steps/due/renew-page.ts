import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface RenewDeps extends Pick<StepDeps, 'journal'> {
  newsroom: {
    /** Writes an incident's newest page in each language and its thread again. */
    renewThread(incidentId: string): Promise<void>;
  };
}

/**
 * Writes an incident's newest pages and thread again when a promised update falls due, and when a statement is out,
 * whose update may be promised in another language: they say how it stands.
 */
export const renewPage =
  ({ journal, newsroom }: RenewDeps): DueHandler =>
  async ({ aggregate, id }) => {
    const isStatement = aggregate === statementJournal.name;
    const incidentId = isStatement ? (await journal.read(statementJournal, id))?.incidentId : id;
    if (incidentId !== undefined) await newsroom.renewThread(incidentId);
    return undefined;
  };
