import { agreeToLowering } from '../actions/incidents.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { respondWithIncident } from './show-incident.tsx';

/** `POST /desk/incidents/:id/agree-to-lowering` */
export const submitAgreement: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const agreed = await attempt(agreeToLowering(deps, view.me, id));
  if (agreed.ok) return redirectDone(context, `/desk/incidents/${id}`, 'agreed');
  const form = refusedForm(new Map(), refusalWords(agreed.refusal, view));
  return respondWithIncident(deps, view, context, form, refusalStatus(agreed.refusal));
};
