import type { Context } from 'hono';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { VersionInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { mayEdit, writeNewVersion } from '../actions/decisions.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords, timeFieldOf } from '../form/refusal-words.ts';
import { readForm, type Values } from '../form/values.ts';
import { forbidden, notFound } from '../page/error-pages.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { readHistory } from '../read/history.ts';
import { smsRecipients } from '../read/sms-recipients.ts';
import { readWithIncident } from '../read/with-incident.ts';
import type { SignedInView } from '../view/view.ts';
import { acceptTyped, type ShownAgain } from './accept-typed.ts';
import { checkTyped } from './check-typed.ts';
import { EditWordsPage } from './edit-words-page.tsx';
import { isBlocked } from './seen-findings.ts';
import { textFieldOf } from './text-input.ts';
import { toVersionInput, versionValues } from './version-form.ts';

/** Path above the statements, at the desk or at the approval; their words are edited at `/:id/edit`. */
export type StatementsPath = '/desk/statements' | '/approve';

interface Editing extends ShownAgain {
  form: FormState;
  isStale?: boolean;
}

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  parent: StatementsPath,
  editingOf: (statement: Statement) => Editing,
) => {
  const found = await readWithIncident(deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  const { statement, incident, answered } = found;
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  if (!mayEdit(view.me, statement, grounds)) return forbidden(view, context);
  const { form, status, isStale = false, isStopped = false } = editingOf(statement);
  const history = await readHistory(deps, `statement#${statement.id}`);
  const base = `${parent}/${statement.id}`;
  const { channels } = statement;
  const checked = {
    ...(await checkTyped(deps, view, statement, channels, incident, form.values)),
    smsRecipients: await smsRecipients(deps, channels),
  };
  const about = { statement, incident, answered, history };
  const props = { view, form, ...about, base, isStale, isStopped, checked };
  return respond(context, <EditWordsPage {...props} />, status);
};

/** `GET …/:id/edit` */
export const showEditWords =
  (parent: StatementsPath): PageHandler =>
  (deps, view, context) =>
    show(deps, view, context, parent, (statement) => ({
      form: freshForm(versionValues(statement, view.plan.organisation.timeZone)),
    }));

const refused =
  (view: SignedInView, values: Values, refusal: PageRefusal) =>
  (statement: Statement): Editing => ({
    form: refusedForm(values, refusalWords(refusal, view, statement), timeFieldOf(refusal)),
    status: refusalStatus(refusal),
    isStale: refusal.type === 'stale-hash',
  });

/** `POST …/:id/edit` */
export const submitWords =
  (parent: StatementsPath): PageHandler =>
  async (deps, view, context) => {
    const values = await readForm(context);
    const found = await readWithIncident(deps, param(context, 'id'));
    if (!found) return notFound(view, context);
    const showAgain = (editingOf: (statement: Statement) => Editing) =>
      show(deps, view, context, parent, editingOf);
    const { statement, incident } = found;
    const { id, channels } = statement;
    const input = toVersionInput(values, channels, view.plan.organisation.timeZone);
    const typed = await acceptTyped({
      values,
      parse: () => parseForm(VersionInput, input, values, view.t, textFieldOf(channels)),
      withLacks: (form) => form,
      check: () => checkTyped(deps, view, statement, channels, incident, values),
      show: (form, shown) => showAgain(() => ({ form, ...shown })),
    });
    if (!typed.ok) return typed.answer;
    const written = await attempt(writeNewVersion(deps, view.me, id, typed.input));
    if (written.ok) {
      const done = isBlocked(typed.findings) ? 'written-stopped' : 'written';
      return redirectDone(context, `${parent}/${id}`, done, `words-${id}`);
    }
    return showAgain(refused(view, values, written.refusal));
  };
