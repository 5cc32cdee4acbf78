import { StepInput } from '#domain/incident/settle-step.ts';
import { settle } from '../actions/checklist.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { one, optional, readForm } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { View } from '../view/view.ts';
import { respondWithIncident } from './show-incident.tsx';
import { keptStep } from './step-item.tsx';

const saidWords = ({ t: { checklist } }: View, said: StepInput | null | undefined): string => {
  if (!said) return checklist.open;
  const [state, words] = said.done
    ? [checklist.done, said.proof]
    : [checklist.notDone, said.reason];
  return words ? `${state}, ${words}` : state;
};

const wordsOf = (refusal: PageRefusal, view: View): string => {
  if (refusal.type !== 'edited-meanwhile') return refusalWords(refusal, view);
  const theirs = StepInput.nullish().parse(refusal.conflicts['said']?.theirs);
  return view.t.forms.changedMeanwhile(saidWords(view, theirs));
};

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
  const settled = await attempt(
    settle(deps, view.me, id, step, parsed.value, optional(values, SEEN_FIELD)),
  );
  if (settled.ok) {
    const place = `/desk/incidents/${id}#step-${step}`;
    return redirectDone(context, place, 'saved', keptStep(id, step));
  }
  const { refusal } = settled;
  const field = fieldOf([input.done ? 'proof' : 'reason']);
  const form = refusedForm(values, wordsOf(refusal, view), field);
  return respondWithIncident(deps, view, context, form, refusalStatus(refusal));
};
