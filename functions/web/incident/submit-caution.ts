import * as z from 'zod';
import { changeIncident } from '../actions/incidents.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { CAUTION_FIELD } from './legal-caution.tsx';
import { respondWithIncident } from './show-incident.tsx';

// Whoever sends neither has lifted nothing.
const Caution = z.enum(['yes', 'no']);

/** `POST /desk/incidents/:id/legal-caution` */
export const submitCaution: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const said = one(await readForm(context), CAUTION_FIELD);
  const input = parseForm(Caution, said, new Map(), view.t, () => undefined);
  if (!input.ok) return respondWithIncident(deps, view, context, input.form, 422);
  const legalHold = input.value === 'yes';
  const changed = await attempt(changeIncident(deps, view.me, id, { legalHold }));
  if (changed.ok) return redirectDone(context, `/desk/incidents/${id}`, 'saved');
  const form = refusedForm(new Map(), refusalWords(changed.refusal, view));
  return respondWithIncident(deps, view, context, form, refusalStatus(changed.refusal));
};
