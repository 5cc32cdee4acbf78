import {
  type ChangePhase,
  cancelIncident,
  closeIncident,
  reactivateIncident,
  resolveIncident,
} from '../actions/phases.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { all, readForm } from '../form/values.ts';
import { type Done, redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { asksToFreeze } from './freeze-field.tsx';
import { DESPITE } from './resolve-step.tsx';
import { respondWithIncident } from './show-incident.tsx';

const submit =
  (change: ChangePhase, done: Done): PageHandler =>
  async (deps, view, context) => {
    const id = param(context, 'id');
    const values = await readForm(context);
    const input = { freeze: asksToFreeze(values), despite: all(values, DESPITE) };
    const changed = await attempt(change(deps, view.me, id, input));
    if (changed.ok) return redirectDone(context, `/desk/incidents/${id}`, done);
    const form = refusedForm(values, refusalWords(changed.refusal, view));
    return respondWithIncident(deps, view, context, form, refusalStatus(changed.refusal));
  };

/** `POST /desk/incidents/:id/resolve` */
export const submitResolve = submit(resolveIncident, 'resolved');

/** `POST /desk/incidents/:id/close` */
export const submitClose = submit(closeIncident, 'closed');

/** `POST /desk/incidents/:id/reactivate` */
export const submitReactivate = submit(reactivateIncident, 'reactivated');

/** `POST /desk/incidents/:id/cancel` */
export const submitCancel = submit(cancelIncident, 'cancelled');
