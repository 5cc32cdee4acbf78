import { type Plan, personIn } from '../plan/plan.ts';
import { compareEdit, pickFields } from '../values/field-tag.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { Action } from './action.ts';
import { ActionChange, type ActionInput, MAX_ACTIONS } from './action-input.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';

/** Why an action can't be added or changed. */
export type ActionRefusal =
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

const problemOf = (
  { owner, dueAt }: Partial<ActionInput>,
  { plan, now }: ActionContext,
): ActionRefusal | undefined => {
  if (owner !== undefined && !personIn(plan, owner)) return { type: 'unknown-owner' };
  if (dueAt !== undefined && new Date(dueAt) <= now) return { type: 'due-passed' };
  return undefined;
};

/** The entries that add an action. Actions are numbered in the order in which they came. */
export const addAction = (
  { actions }: Incident,
  { cause, change, owner, dueAt }: ActionInput,
  context: ActionContext,
): Changed => {
  if (actions.length >= MAX_ACTIONS) return refuse({ type: 'too-many-actions' });
  const problem = problemOf({ owner, dueAt }, context);
  if (problem) return refuse(problem);
  const data = { id: `a${actions.length + 1}`, owner, dueAt };
  return ok([{ type: 'action-added', data, words: { cause, change } }]);
};

const edited = (action: Action, change: Omit<ActionChange, 'done' | 'proof'>): IncidentEvent[] => {
  const { cause, change: words, owner, dueAt } = action;
  const now = { cause, change: words, owner, dueAt };
  const { changed } = compareEdit(now, change, undefined);
  if (changed.length === 0) return [];
  const fields = ActionChange.parse(pickFields(change, changed));
  const { cause: newCause, change: newChange, ...data } = fields;
  const newWords = {
    ...(newCause !== undefined && { cause: newCause }),
    ...(newChange !== undefined && { change: newChange }),
  };
  return [
    {
      type: 'action-changed',
      data: {
        id: action.id,
        ...(data.owner !== undefined && { owner: data.owner }),
        ...(data.dueAt !== undefined && { dueAt: data.dueAt }),
      },
      ...(Object.keys(newWords).length > 0 && { words: newWords }),
    },
  ];
};

/** The entries that change an action or record it as done; none where nothing differs. */
export const changeAction = (
  action: Action,
  { done, proof, ...change }: ActionChange,
  context: ActionContext,
): Changed => {
  if (action.done) {
    const isRepeated = done && proof === action.done.proof && Object.keys(change).length === 0;
    return isRepeated ? ok([]) : refuse({ type: 'action-done' });
  }
  const { dueAt, ...rest } = change;
  const isNewTime = dueAt !== undefined && dueAt !== action.dueAt;
  const problem = problemOf(isNewTime ? change : rest, context);
  if (problem) return refuse(problem);
  const events = edited(action, change);
  return ok(
    done && proof !== undefined
      ? [...events, { type: 'action-done', data: { id: action.id }, words: { proof } }]
      : events,
  );
};
