import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { Plan } from '../plan.ts';
import type { PlanState } from '../plan-state.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({ version: z.string() }),
    words: z.strictObject({ plan: Plan }),
  });

/** A version of the plan was seen for the first time; its words are kept for the record. */
export const seen: EventKind<PlanState, 'seen', ReturnType<typeof shape>> = {
  type: 'seen',
  shape,
  apply: (state, { data }, { at }) => ({
    version: data.version,
    seenAt: at,
    handovers: state?.handovers ?? [],
    feeds: state?.feeds ?? [],
  }),
};
