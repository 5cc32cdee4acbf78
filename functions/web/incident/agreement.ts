import { Agreement } from '#domain/incident/agree-to-lowering.ts';
import { agreeToLowering } from '../actions/incidents.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { respondWithIncident } from './show-incident.tsx';

/** `POST /desk/incidents/:id/agree-to-lowering` */
export const submitAgreement: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const until = one(await readForm(context), 'until');
  const input = parseForm(Agreement, { until }, new Map(), view.t, () => undefined);
  if (!input.ok) return respondWithIncident(deps, view, context, input.form, 422);
  const agreed = await attempt(agreeToLowering(deps, view.me, id, input.value));
  if (agreed.ok) return redirectDone(context, `/desk/incidents/${id}`, 'agreed');
  const form = refusedForm(new Map(), refusalWords(agreed.refusal, view));
  return respondWithIncident(deps, view, context, form, refusalStatus(agreed.refusal));
};
