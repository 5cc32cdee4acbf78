import * as z from 'zod';
import { Step } from '../step.ts';
import { incidentEvent } from './incident-event.ts';

/** The plan's checklists were started. Their words are the plan's, about nobody, and never erased. */
export const checklistStarted = incidentEvent({
  type: 'checklist-started',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        steps: z.array(Step.omit({ done: true, notDone: true, toldAt: true }).strict()),
      }),
    }),
  change: (state, { data: { steps } }) => ({ ...state, steps }),
});
