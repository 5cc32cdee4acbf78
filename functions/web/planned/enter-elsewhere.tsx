import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PlannedInput, PlannedReceipt } from '#domain/planned/input.ts';
import { PlannedChannel, PlannerName } from '#domain/planned/planned-post.ts';
import { enterPlanned, notePlanned } from '../actions/planned.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Area, Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { TimeField } from '../form/time-field.tsx';
import { timeInput } from '../form/typed-time.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { plannedPlace } from '../view/place-name.ts';
import type { View } from '../view/view.ts';
import { respondWithPlanned } from './show-planned.tsx';

const KEPT = 'planned-elsewhere';

const Page = ({ view, form }: { view: View; form: FormState }) => {
  const { t } = view;
  return (
    <Document view={view} title={t.elsewhere.enter} scripts={['keep.js']} narrow>
      <h1>{t.elsewhere.enter}</h1>
      <p class="lead">{t.elsewhere.lead}</p>
      <ErrorSummary view={view} form={form} />
      <Form view={view} action="/desk/planned/elsewhere" keep={KEPT} creates={form}>
        <Choices
          form={form}
          type="radio"
          name="planner"
          label={t.elsewhere.planner}
          layout="inline"
          options={PlannerName.options.map((value) => ({
            value,
            label: t.elsewhere.planners[value],
          }))}
        />
        <Choices
          form={form}
          type="radio"
          name="channel"
          label={t.elsewhere.channel}
          layout="chips"
          options={PlannedChannel.options.map((value) => ({
            value,
            label: plannedPlace(view, value),
          }))}
        />
        <Area form={form} name="postText" label={t.elsewhere.text} required />
        <TimeField
          view={view}
          form={form}
          name="at"
          label={t.planned.at}
          hint={t.planned.zone(view.plan.organisation.timeZone)}
        />
        <Field
          form={form}
          name="postUrl"
          type="url"
          label={t.elsewhere.url}
          hint={t.elsewhere.urlHint}
          required
        />
        <p class="submit">
          <button type="submit" class="main">
            {t.save}
          </button>
          <a href="/desk/planned">{t.cancel}</a>
        </p>
      </Form>
    </Document>
  );
};

const show = (
  { newId }: WebDeps,
  view: View,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => respond(context, <Page view={view} form={withKey(form, newId)} />, status);

/** `GET /desk/planned/elsewhere` */
export const showEnter: PageHandler = (deps, view, context) =>
  show(deps, view, context, freshForm());

const inputOf = (values: Values, timeZone: string): unknown => ({
  planner: optional(values, 'planner'),
  channel: optional(values, 'channel'),
  text: one(values, 'postText'),
  at: timeInput(values, 'at', timeZone),
  url: optional(values, 'postUrl')?.trim(),
});

const fields = new Map([
  ['text', 'postText'],
  ['url', 'postUrl'],
]);
const fieldOf = ([first = '']: readonly string[]): string => fields.get(first) ?? first;

/** `POST /desk/planned/elsewhere`: enters a post that lies in another planner. */
export const submitEnter: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const input = inputOf(values, view.plan.organisation.timeZone);
  const parsed = parseForm(PlannedInput, input, values, view.t, fieldOf);
  if (!parsed.ok) return show(deps, view, context, parsed.form, 422);
  const key = optional(values, KEY_FIELD);
  const entered = await attempt(enterPlanned(deps, view.me, parsed.value, key));
  if (entered.ok) return redirectDone(context, '/desk/planned', 'saved', KEPT);
  const { refusal } = entered;
  const field = refusal.type === 'publish-time' ? 'at' : undefined;
  const form = refusedForm(values, refusalWords(refusal, view), field);
  return show(deps, view, context, form, refusalStatus(refusal));
};

/** `POST /desk/planned/:id/receipt`: what a person says became of it. */
export const submitReceipt: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const input = { state: optional(values, 'state') };
  const parsed = parseForm(PlannedReceipt, input, values, view.t);
  if (!parsed.ok) return respondWithPlanned(deps, view, context, parsed.form, 422);
  const noted = await attempt(notePlanned(deps, view.me, param(context, 'id'), parsed.value));
  if (noted.ok) return redirectDone(context, '/desk/planned#elsewhere', 'receipt');
  const form = refusedForm(values, refusalWords(noted.refusal, view));
  return respondWithPlanned(deps, view, context, form, refusalStatus(noted.refusal));
};
