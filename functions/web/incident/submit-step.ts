import { StepInput } from '#domain/incident/settle-step.ts';
import { settle } from '../actions/checklist.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, optional, readForm } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { respondWithIncident } from './show-incident.tsx';

/** `POST /desk/incidents/:id/checklist/:step`: ticks a step, or says why it is not done. */
export const submitStep: PageHandler = async (deps, view, context) => {
  const [id, step] = [param(context, 'id'), param(context, 'step')];
  const values = await readForm(context);
  const proof = optional(values, `step.${step}.proof`);
  const reason = one(values, `step.${step}.reason`);
  const input = one(values, 'do') === 'done' ? { done: true, proof } : { done: false, reason };
  const fieldOf = ([first = 'proof']: readonly string[]) => `step.${step}.${first}`;
  const parsed = parseForm(StepInput, input, values, view.t, fieldOf);
  if (!parsed.ok) return respondWithIncident(deps, view, context, parsed.form, 422);
  const settled = await attempt(settle(deps, view.me, id, step, parsed.value));
  if (settled.ok) return redirectDone(context, `/desk/incidents/${id}#step-${step}`, 'saved');
  const { refusal } = settled;
  const form = refusedForm(values, refusalWords(refusal, view), fieldOf([]));
  return respondWithIncident(deps, view, context, form, refusalStatus(refusal));
};
