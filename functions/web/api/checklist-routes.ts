import * as z from 'zod';
import { stepChanges } from '#domain/incident/compare-checklist.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { StepInput, stepTag } from '#domain/incident/settle-step.ts';
import { isLateStep, isOpenStep, Step } from '#domain/incident/step.ts';
import { KeptLine } from '#domain/plan/plan-line.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { settle } from '../actions/checklist.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const StepView = Step.extend({
  isOpen: z.boolean(),
  isLate: z.boolean(),
  /** For `If-Match`. */
  tag: z.string(),
});

const ChecklistView = z.object({
  items: z.array(StepView),
  /** What the plan's lists say otherwise by now; the running list stays. */
  planChanges: z.array(z.object({ change: z.string(), text: KeptLine })),
});

const viewOf = (step: Step, now: Date): z.input<typeof StepView> => ({
  ...step,
  isOpen: isOpenStep(step),
  isLate: isLateStep(step, now),
  tag: stepTag(step),
});

/** Calls about an incident's checklist. */
export const checklistRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/incidents/{id}/checklist',
      summary: 'The checklist that runs, and what the plan says otherwise by now',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: ChecklistView,
    },
    async ({ deps, param }) => {
      const incident = await deps.journal.read(incidentJournal, param('id'));
      if (!incident) return refuse({ type: 'not-found' });
      return ok({
        items: incident.steps.map((step) => viewOf(step, deps.now())),
        planChanges: stepChanges(incident, deps.plan),
      });
    },
  ),
  apiRoute(
    {
      method: 'post',
      takesTag: true,
      path: '/incidents/{id}/checklist/{step}',
      summary: 'Says that a step is done, with its proof, or why it is not',
      status: 200,
      body: StepInput,
      query: Nothing,
      answer: StepView,
    },
    async ({ deps, me, param, body, seen }) => {
      const settled = await settle(deps, me, param('id'), param('step'), body, seen);
      if (!settled.ok) return settled;
      const step = settled.value.steps.find(({ id }) => id === param('step'));
      if (!step) return refuse({ type: 'not-found' });
      return { ...ok(viewOf(step, deps.now())), tag: stepTag(step) };
    },
  ),
];
