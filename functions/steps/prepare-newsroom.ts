import { TALAN } from '#domain/journal/entry.ts';
import type { ListKeeper } from '#domain/journal/list-keeper.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { PrepareInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { keepListsCurrent } from './keep-lists-current.ts';

type PrepareDeps = Pick<StepDeps, 'journal' | 'plan' | 'log'> & {
  lists: ListKeeper;
  newsroom: {
    prepare(stylesheet: string): Promise<void>;
    isPrepared(stylesheet: string): Promise<boolean>;
  };
  /** The newsroom's, as CSS. */
  stylesheet: string;
};

/**
 * Comes after each deployment and at each start: journals the plan's version if it is new, puts what earlier
 * versions wrote into the lists of this one, and writes the newsroom's files as this version of the code makes
 * them. Harmless when it is repeated. Throws `ListsNotKept` where all else is done.
 */
export const prepareNewsroom =
  ({ journal, plan, log, lists, newsroom, stylesheet }: PrepareDeps) =>
  async ({ unlessPrepared }: PrepareInput): Promise<void> => {
    await journal.append(planJournal, PLAN_ID, TALAN, (state) => ok(planSeen(state, plan)));
    try {
      await keepListsCurrent({ lists, log });
    } finally {
      // Whatever is wrong with the lists, readers get their pages.
      if (!unlessPrepared || !(await newsroom.isPrepared(stylesheet))) {
        await newsroom.prepare(stylesheet);
      }
    }
  };
