import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { VersionInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { readStatement } from '../actions/append.ts';
import { mayEdit, writeVersion } from '../actions/decisions.ts';
import { groundsFor } from '../actions/grounds.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { readForm, type Values } from '../form/values.ts';
import { forbidden, notFound } from '../page/error-pages.tsx';
import { param } from '../page/guard.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { statementFieldOf, toVersionInput, wordsValues } from '../request/request-form.ts';
import type { SignedInView } from '../view/view.ts';
import { EditWordsPage } from './edit-words-page.tsx';
import { remarkedVersion } from './remarked.ts';
import { asksForCheck, hasUntold } from './seen-findings.ts';

/** Where the page on which words are changed lives. */
export type Place = '/desk/statements' | '/approve';

interface Shown {
  form: FormState;
  status?: ContentfulStatusCode;
  stale?: boolean;
  stopped?: boolean;
}

const show = async (
  view: SignedInView,
  context: Context,
  place: Place,
  make: (statement: Statement) => Shown,
) => {
  const found = await readStatement(view.deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  const { statement, incident } = found;
  const grounds = groundsFor(view.deps, incident, await readHandovers(view.deps.journal));
  if (!mayEdit(view.me, statement, grounds)) return forbidden(view, context);
  const { form, status, stale = false, stopped = false } = make(statement);
  const base = `${place}/${statement.id}`;
  const remarked = remarkedVersion(view, statement, incident, form.values);
  const props = { view, form, statement, incident, base, stale, stopped, remarked };
  return respond(context, <EditWordsPage {...props} />, status);
};

/** `GET …/:id/edit` */
export const editWords = (place: Place) => (view: SignedInView, context: Context) =>
  show(view, context, place, (statement) => ({
    form: freshForm(wordsValues(statement, view.deps.plan.organisation.timeZone)),
  }));

const refused =
  (view: SignedInView, values: Values, refusal: PageRefusal) =>
  (statement: Statement): Shown => ({
    form: refusedForm(
      values,
      refusalWords(refusal, view, statement),
      refusal.type === 'time-passed' ? 'nextUpdateAt' : undefined,
    ),
    status: refusalStatus(refusal),
    stale: refusal.type === 'stale-hash',
  });

/** `POST …/:id/edit` */
export const saveWords = (place: Place) => async (view: SignedInView, context: Context) => {
  const values = await readForm(context);
  const found = await readStatement(view.deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  if (asksForCheck(values)) return show(view, context, place, () => ({ form: freshForm(values) }));
  const { id, channels } = found.statement;
  const input = toVersionInput(values, channels, view.deps.plan.organisation.timeZone);
  const parsed = parseForm(VersionInput, input, values, view.t, statementFieldOf(channels));
  if (!parsed.ok) {
    const { form } = parsed;
    return show(view, context, place, () => ({ form, status: 422 }));
  }
  const { findings } = remarkedVersion(view, found.statement, found.incident, values);
  if (hasUntold(findings, values)) {
    const form = freshForm(values);
    return show(view, context, place, () => ({ form, status: 422, stopped: true }));
  }
  const written = await attempt(writeVersion(view.deps, view.me, id, parsed.value));
  if (written.ok) return redirectDone(context, `${place}/${id}`, 'written', `words-${id}`);
  return show(view, context, place, refused(view, values, written.refusal));
};
