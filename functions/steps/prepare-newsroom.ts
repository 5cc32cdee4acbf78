import { TALAN } from '#domain/journal/entry.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { PrepareInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';

type PrepareDeps = Pick<StepDeps, 'journal' | 'plan'> & {
  newsroom: {
    prepare(stylesheet: string): Promise<void>;
    isPrepared(stylesheet: string): Promise<boolean>;
  };
  /** The newsroom's, as CSS. */
  stylesheet: string;
};

/**
 * Comes after each deployment and at each start: journals the plan's version if it is new, and writes the
 * newsroom's files as this version of the code makes them. Harmless when it is repeated.
 */
export const prepareNewsroom =
  ({ journal, plan, newsroom, stylesheet }: PrepareDeps) =>
  async ({ unlessPrepared }: PrepareInput): Promise<void> => {
    await journal.append(planJournal, PLAN_ID, TALAN, (state) => ok(planSeen(state, plan)));
    if (unlessPrepared && (await newsroom.isPrepared(stylesheet))) return;
    await newsroom.prepare(stylesheet);
  };
