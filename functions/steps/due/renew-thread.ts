import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface RenewThreadDeps extends Pick<StepDeps, 'journal'> {
  plan: Pick<Plan, 'showRemovals'>;
  newsroom: {
    renewThread(incidentId: string): Promise<void>;
  };
}

/** Writes an incident's public thread again once a removal was decided, where the plan shows their number. */
export const renewThread =
  ({ journal, plan, newsroom }: RenewThreadDeps): DueHandler =>
  async ({ id }) => {
    const removal = plan.showRemovals ? await journal.read(removalJournal, id) : undefined;
    if (removal?.incidentId !== undefined) await newsroom.renewThread(removal.incidentId);
    return undefined;
  };
