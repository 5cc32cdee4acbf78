import * as z from 'zod';
import type { ExportedJournal } from '../journal/verify-journal.ts';
import { Plan } from '../plan/plan.ts';

/** A version of the crisis plan, and since when it held. */
export interface SeenPlan {
  version: string;
  at: string;
  plan: Plan;
}

const Seen = z.object({
  entry: z.object({
    type: z.literal('seen'),
    at: z.string(),
    data: z.object({ version: z.string() }),
  }),
  payload: z.object({ words: z.object({ plan: Plan }) }),
});

/** The versions of the plan in its journal, oldest first; one whose shape is no longer known is left out. */
export const seenPlans = ({ entries }: Pick<ExportedJournal, 'entries'>): SeenPlan[] =>
  entries.flatMap((item) => {
    const seen = Seen.safeParse(item).data;
    if (!seen) return [];
    const { entry, payload } = seen;
    return [{ version: entry.data.version, at: entry.at, plan: payload.words.plan }];
  });

/** The plan that held at a moment, ISO 8601. */
export const planAt = (plans: readonly SeenPlan[], at: string): Plan | undefined =>
  plans.findLast((each) => each.at <= at)?.plan;
