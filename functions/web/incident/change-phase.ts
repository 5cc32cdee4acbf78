import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import {
  type ChangePhase,
  cancelIncident,
  closeIncident,
  reactivateIncident,
  resolveIncident,
} from '../actions/phases.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { type FormState, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { all, readForm, type Values } from '../form/values.ts';
import { type Done, redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { asksToFreeze } from './freeze-field.tsx';
import { openMatters } from './open-matters.ts';
import { type PhaseStep, phaseField } from './phase-step.tsx';
import { DESPITE } from './resolve-step.tsx';
import { respondWithIncident } from './show-incident.tsx';

// What keeps it open is named one by one, each with the way to where it is settled.
const refusedPhase = (
  view: SignedInView,
  { to, values, refusal }: { to: PhaseStep; values: Values; refusal: PageRefusal },
  incident: Incident | undefined,
): FormState => {
  const field = phaseField(to);
  if (refusal.type !== 'not-ready' || !incident) {
    return refusedForm(values, refusalWords(refusal, view), field);
  }
  const problems = openMatters(view, incident, refusal).map(({ words, address }) => ({
    field,
    sentence: words,
    address,
  }));
  return { values, problems };
};

const submit =
  (change: ChangePhase, to: PhaseStep, done: Done): PageHandler =>
  async (deps, view, context) => {
    const id = param(context, 'id');
    const values = await readForm(context);
    const input = { freeze: asksToFreeze(values), despite: all(values, DESPITE) };
    const changed = await attempt(change(deps, view.me, id, input));
    if (changed.ok) return redirectDone(context, `/desk/incidents/${id}`, done);
    const incident = await deps.journal.read(incidentJournal, id);
    const form = refusedPhase(view, { to, values, refusal: changed.refusal }, incident);
    return respondWithIncident(deps, view, context, form, refusalStatus(changed.refusal));
  };

/** `POST /desk/incidents/:id/resolve` */
export const submitResolve = submit(resolveIncident, 'resolve', 'resolved');

/** `POST /desk/incidents/:id/close` */
export const submitClose = submit(closeIncident, 'close', 'closed');

/** `POST /desk/incidents/:id/reactivate` */
export const submitReactivate = submit(reactivateIncident, 'reactivate', 'reactivated');

/** `POST /desk/incidents/:id/cancel` */
export const submitCancel = submit(cancelIncident, 'cancel', 'cancelled');
