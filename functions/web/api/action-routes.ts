import type { Action } from '#domain/incident/action.ts';
import { ActionChange, ActionInput } from '#domain/incident/action-input.ts';
import { actionTag, sameAction } from '#domain/incident/change-action.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { addAction, changeAction } from '../actions/incident-actions.ts';
import type { Refusal } from '../actions/refusal.ts';
import { type ApiRoute, apiRoute, Nothing, type RouteResult } from './route.ts';
import { ActionView, actionView } from './views.ts';

const actionOf = (
  result: Result<Incident, Refusal>,
  find: (actions: readonly Action[]) => Action | undefined,
): RouteResult => {
  if (!result.ok) return result;
  const action = find(result.value.actions);
  return action
    ? { ...ok(actionView(action)), tag: actionTag(action) }
    : refuse({ type: 'not-found' });
};

/** Calls about what is to be improved after an incident. */
export const actionRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'post',
      path: '/incidents/{id}/actions',
      summary: 'Adds what is to be improved: cause, change, owner and time',
      status: 201,
      body: ActionInput,
      query: Nothing,
      answer: ActionView,
    },
    async ({ deps, me, param, body }) =>
      actionOf(await addAction(deps, me, param('id'), body), (all) => sameAction(all, body)),
  ),
  apiRoute(
    {
      method: 'patch',
      takesTag: true,
      path: '/incidents/{id}/actions/{actionId}',
      summary: 'Changes an action, or records it as done with what proves it',
      status: 200,
      body: ActionChange,
      query: Nothing,
      answer: ActionView,
    },
    async ({ deps, me, param, body, seen }) => {
      const actionId = param('actionId');
      const changed = await changeAction(deps, me, param('id'), actionId, body, seen);
      return actionOf(changed, (actions) => actions.find(({ id }) => id === actionId));
    },
  ),
];
