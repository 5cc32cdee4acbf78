import type { DueHandler } from './due.ts';

export interface RenewDeps {
  newsroom: {
    renewThread(incidentId: string): Promise<void>;
  };
}

/** Writes an incident's newest pages and thread again when a promised update falls due: they say how it stands. */
export const renewPage =
  ({ newsroom }: RenewDeps): DueHandler =>
  async ({ id }) => {
    await newsroom.renewThread(id);
    return undefined;
  };
