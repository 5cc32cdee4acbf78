import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HandoverInput } from '#domain/plan/handing-over.ts';
import type { Moment } from '#domain/plan/handover.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { handOverMandate, takeMandateBack } from '../actions/mandates.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { timeInput } from '../form/typed-time.ts';
import { optional, readForm, type Values } from '../form/values.ts';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { MandatesPage } from './mandates-page.tsx';

const show = async (
  { journal }: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const moment: Moment = { at: view.now, handovers: await readHandovers(journal) };
  return respond(context, <MandatesPage view={view} moment={moment} form={form} />, status);
};

/** `GET /mandates` */
export const showMandates: PageHandler = (deps, view, context) =>
  show(deps, view, context, freshForm());

const inputOf = (values: Values, timeZone: string) => ({
  to: optional(values, 'to'),
  until: timeInput(values, 'until', timeZone),
});

/** `POST /mandates/hand-over` */
export const submitHandover: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const input = inputOf(values, view.plan.organisation.timeZone);
  const parsed = parseForm(HandoverInput, input, values, view.t);
  if (!parsed.ok) return show(deps, view, context, parsed.form, 422);
  const result = await attempt(handOverMandate(deps, view.me, parsed.value));
  if (result.ok) return redirectDone(context, '/mandates', 'handed-over', 'hand-over');
  const { refusal } = result;
  const field = refusal.type === 'handover-time' ? 'until' : undefined;
  const form = refusedForm(values, refusalWords(refusal, view), field);
  return show(deps, view, context, form, refusalStatus(refusal));
};

/** `POST /mandates/take-back` */
export const submitTakeBack: PageHandler = async (deps, view, context) => {
  const result = await attempt(takeMandateBack(deps, view.me));
  if (result.ok) return redirectDone(context, '/mandates', 'taken-back');
  const form = refusedForm(new Map(), refusalWords(result.refusal, view));
  return show(deps, view, context, form, refusalStatus(result.refusal));
};
