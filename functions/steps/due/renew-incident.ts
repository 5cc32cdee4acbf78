import type { DueHandler } from './due.ts';

export interface RenewIncidentDeps {
  newsroom: {
    /** Writes all pages of an incident, its thread and the lists again. */
    renewIncident(incidentId: string): Promise<void>;
  };
}

/** Writes all that is public of an incident again once it is over, or is not after all: the pages say so. */
export const renewIncident =
  ({ newsroom }: RenewIncidentDeps): DueHandler =>
  async ({ id }) => {
    await newsroom.renewIncident(id);
    return undefined;
  };
