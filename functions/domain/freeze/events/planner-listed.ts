import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { PlannerName } from '../../planned/planned-post.ts';
import type { Gate } from '../gate.ts';

const shape = () => z.strictObject({ data: z.strictObject({ planner: PlannerName }) });

/** Another planner said what is planned there: what is new in it from now on was planned during the freeze. */
export const plannerListed: EventKind<Gate, 'planner-listed', ReturnType<typeof shape>> = {
  type: 'planner-listed',
  shape,
  apply: (state, { data: { planner } }) => {
    if (!state) throw new TypeError('A gate is closed before planners are listed');
    return { ...state, listed: [...(state.listed ?? []), planner] };
  },
};
