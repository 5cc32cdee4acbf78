import type { DueHandler } from './due.ts';

export interface RenewDeps {
  newsroom: {
    renew(statementId: string): Promise<void>;
  };
}

/** Writes a newsroom page again when the update that it promised falls due: it then says how that stands. */
export const renewPage =
  ({ newsroom }: RenewDeps): DueHandler =>
  async ({ key }) => {
    await newsroom.renew(key);
    return undefined;
  };
