import type { Action } from '#domain/incident/action.ts';
import type { ActionChange } from '#domain/incident/action-input.ts';
import { actionFields } from '#domain/incident/change-action.ts';
import { conflictForm } from '../../form/edit-conflict.ts';
import type { FormState } from '../../form/form-state.ts';
import { timeValues } from '../../form/typed-time.ts';
import { type Values, valuesOf } from '../../form/values.ts';
import { nameOf, type View } from '../../view/view.ts';

/** Begins the names of the fields of an action. */
export const actionPrefix = ({ id }: Pick<Action, 'id'>): string => `action.${id}.`;

/** The values that the form for changing an action first holds. */
export const actionValues = ({ plan }: View, action: Action): Values => {
  const prefix = actionPrefix(action);
  return valuesOf({
    [`${prefix}cause`]: action.cause,
    [`${prefix}change`]: action.change,
    [`${prefix}owner`]: action.owner,
    ...timeValues(`${prefix}dueAt`, action.dueAt, plan.organisation.timeZone),
  });
};

/** The form that changes an action, after someone else changed the same. */
export const actionConflict = (
  view: View,
  action: Action,
  change: ActionChange,
  typed: Values,
): FormState => {
  const { cause, change: words, owner, dueAt } = action;
  const record = {
    fields: actionFields(action),
    values: actionValues(view, action),
    words: { cause, change: words, owner: nameOf(view, owner), dueAt: view.clock.words(dueAt) },
    prefix: actionPrefix(action),
  };
  return conflictForm(view, record, change, typed);
};
