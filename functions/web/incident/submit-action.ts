import type { Context } from 'hono';
import type { Action } from '#domain/incident/action.ts';
import { ActionChange, ActionInput } from '#domain/incident/action-input.ts';
import { sameAction } from '#domain/incident/change-action.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { addAction, changeAction } from '../actions/incident-actions.ts';
import type { Refusal } from '../actions/refusal.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { timeInput } from '../form/typed-time.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { actionConflict, actionPrefix } from './actions/action-form.ts';
import { NEW_ACTION } from './actions/action-panel.tsx';
import { respondWithIncident } from './show-incident.tsx';

/** A form about an action that came in; `prefix` begins the names of its fields. */
interface Sent {
  deps: WebDeps;
  view: SignedInView;
  context: Context;
  values: Values;
  prefix: string;
}

const fieldsIn = ({ values, prefix, view }: Sent) => ({
  cause: one(values, `${prefix}cause`),
  change: one(values, `${prefix}change`),
  owner: one(values, `${prefix}owner`),
  dueAt: timeInput(values, `${prefix}dueAt`, view.plan.organisation.timeZone),
});

const fieldsOfRefusals = new Map<string, string>([
  ['unknown-owner', 'owner'],
  ['due-passed', 'dueAt'],
] satisfies [Refusal['type'], string][]);

const answer = async (
  { deps, view, context, values, prefix }: Sent,
  action: ReturnType<typeof addAction>,
  placeOf: (actions: readonly Action[]) => string | undefined,
  conflict?: () => Promise<FormState | undefined>,
) => {
  const result = await attempt(action);
  if (result.ok) {
    const { id, actions } = result.value;
    const place = `action-${placeOf(actions)}`;
    return redirectDone(context, `/desk/incidents/${id}#${place}`, 'saved', `action-${id}`);
  }
  const { refusal } = result;
  const field = `${prefix}${fieldsOfRefusals.get(refusal.type) ?? 'change'}`;
  const both = refusal.type === 'edited-meanwhile' ? await conflict?.() : undefined;
  const form = both ?? refusedForm(values, refusalWords(refusal, view), field);
  return respondWithIncident(deps, view, context, form, refusalStatus(refusal));
};

const fieldOf =
  (prefix: string) =>
  ([first = 'change']: readonly string[]): string =>
    `${prefix}${first}`;

/** `POST /desk/incidents/:id/actions` */
export const submitAction: PageHandler = async (deps, view, context) => {
  const sent = { deps, view, context, values: await readForm(context), prefix: NEW_ACTION };
  const field = fieldOf(sent.prefix);
  const parsed = parseForm(ActionInput, fieldsIn(sent), sent.values, view.t, field);
  if (!parsed.ok) return respondWithIncident(deps, view, context, parsed.form, 422);
  const added = addAction(deps, view.me, param(context, 'id'), parsed.value);
  return answer(sent, added, (actions) => sameAction(actions, parsed.value)?.id);
};

const changeIn = (sent: Sent): unknown => {
  if (one(sent.values, 'do') !== 'done') return fieldsIn(sent);
  return { done: true, proof: optional(sent.values, `${sent.prefix}proof`) ?? '' };
};

// Someone else changed the same: the form comes back with both values.
const conflictIn = async (
  { deps, view, context, values }: Sent,
  actionId: string,
  change: ActionChange,
): Promise<FormState | undefined> => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  const action = incident?.actions.find(({ id }) => id === actionId);
  return action && actionConflict(view, action, change, values);
};

/** `POST /desk/incidents/:id/actions/:actionId`: changes an action, or records it as done. */
export const submitActionChange: PageHandler = async (deps, view, context) => {
  const actionId = param(context, 'actionId');
  const values = await readForm(context);
  const sent = { deps, view, context, values, prefix: actionPrefix({ id: actionId }) };
  const field = fieldOf(sent.prefix);
  const parsed = parseForm(ActionChange, changeIn(sent), values, view.t, field);
  if (!parsed.ok) return respondWithIncident(deps, view, context, parsed.form, 422);
  const { value } = parsed;
  const seen = optional(values, SEEN_FIELD);
  const changed = changeAction(deps, view.me, param(context, 'id'), actionId, value, seen);
  const conflict = () => conflictIn(sent, actionId, value);
  return answer(sent, changed, () => actionId, conflict);
};
