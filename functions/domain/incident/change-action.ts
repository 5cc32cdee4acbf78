import { type Plan, personIn } from '../plan/plan.ts';
import { fieldTag } from '../values/field-tag.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { Action } from './action.ts';
import { ActionChange, type ActionInput, MAX_ACTIONS } from './action-input.ts';
import { type EditRefusal, editedFields } from './edited-fields.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';

/** Why an action can't be added or changed. */
export type ActionRefusal =
  | EditRefusal
  | { type: 'too-many-actions' }
  /** Nobody in the plan has this id. */
  | { type: 'unknown-owner' }
  /** The time until which it is to be done has passed already. */
  | { type: 'due-passed' }
  /** It is done: what proves it stays as it was recorded. */
  | { type: 'action-done' };

/** What a change of actions is held against. */
export interface ActionContext {
  plan: Plan;
  now: Date;
}

type Changed = Result<IncidentEvent[], ActionRefusal>;
type Edit = Omit<ActionChange, 'done' | 'proof'>;

/** The fields of an action that people change in one form. */
export const actionFields = ({ cause, change, owner, dueAt }: Action): Required<Edit> => ({
  ...{ cause, change, owner, dueAt },
});

/** Tag of the fields of an action. */
export const actionTag = (action: Action): string => fieldTag(actionFields(action));

const problemOf = (
  { owner, dueAt }: Partial<ActionInput>,
  { plan, now }: ActionContext,
): ActionRefusal | undefined => {
  if (owner !== undefined && !personIn(plan, owner)) return { type: 'unknown-owner' };
  if (dueAt !== undefined && new Date(dueAt) <= now) return { type: 'due-passed' };
  return undefined;
};

/** The action that says what an input adds: a form that is sent twice adds it once. */
export const sameAction = (actions: readonly Action[], input: ActionInput): Action | undefined => {
  const tag = actionTag({ ...input, id: '', reminded: [] });
  return actions.findLast((action) => actionTag(action) === tag);
};

/** The entries that add an action; none where it is there already. Actions are numbered in the order in which they came. */
export const addAction = (
  { actions }: Incident,
  input: ActionInput,
  context: ActionContext,
): Changed => {
  if (sameAction(actions, input)) return ok([]);
  const { cause, change, owner, dueAt } = input;
  if (actions.length >= MAX_ACTIONS) return refuse({ type: 'too-many-actions' });
  const problem = problemOf({ owner, dueAt }, context);
  if (problem) return refuse(problem);
  const data = { id: `a${actions.length + 1}`, owner, dueAt };
  return ok([{ type: 'action-added', data, words: { cause, change } }]);
};

const edited = ({ id }: Action, { cause, change, owner, dueAt }: Edit): IncidentEvent[] => {
  const words = { ...(cause !== undefined && { cause }), ...(change !== undefined && { change }) };
  const fields = { ...(owner !== undefined && { owner }), ...(dueAt !== undefined && { dueAt }) };
  const hasWords = Object.keys(words).length > 0;
  if (!hasWords && Object.keys(fields).length === 0) return [];
  return [{ type: 'action-changed', data: { id, ...fields }, ...(hasWords && { words }) }];
};

/**
 * The entries that change an action or record it as done: only the fields that differ. `seen`: `actionTag`
 * of what the sender saw.
 */
export const changeAction = (
  action: Action,
  { done, proof, ...change }: ActionChange,
  context: ActionContext,
  seen?: string,
): Changed => {
  if (action.done) {
    const isRepeated = done && proof === action.done.proof && Object.keys(change).length === 0;
    return isRepeated ? ok([]) : refuse({ type: 'action-done' });
  }
  const fields = editedFields(actionFields(action), change, seen);
  if (!fields.ok) return fields;
  const changed = ActionChange.parse(fields.value);
  const problem = problemOf(changed, context);
  if (problem) return refuse(problem);
  const events = edited(action, changed);
  return ok(
    done && proof !== undefined
      ? [...events, { type: 'action-done', data: { id: action.id }, words: { proof } }]
      : events,
  );
};
