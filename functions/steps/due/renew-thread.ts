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

/**
 * Writes an incident's public thread again once removals were decided, where the plan shows their number. What
 * has fallen due by one run is all counted at once, so that a wave of removals costs one writing.
 */
export const renewThread = ({ journal, plan, newsroom }: RenewThreadDeps): DueHandler => {
  const renewed = new Map<string, Promise<void>>();
  return async ({ id }) => {
    const removal = plan.showRemovals ? await journal.read(removalJournal, id) : undefined;
    if (removal?.incidentId === undefined) return undefined;
    const { incidentId } = removal;
    const renewing = renewed.get(incidentId) ?? newsroom.renewThread(incidentId);
    renewed.set(incidentId, renewing);
    await renewing;
    return undefined;
  };
};
