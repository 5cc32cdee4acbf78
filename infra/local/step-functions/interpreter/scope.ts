import { executionArn, machineArn } from '../execution/arn.ts';
import type { QueryScope } from '../jsonata/evaluate.ts';
import { type Json, type JsonObject, parseJson } from '../values/json.ts';
import type { Frame } from './frame.ts';
import type { Transition } from './transition.ts';

/** Values in `$states` and the context that only some fields have. */
export interface ScopeExtras {
  result?: Json;
  errorOutput?: Json;
  token?: string;
  item?: { Index: number; Value: Json };
}

/** The context object (developer guide, "Accessing execution data from the Context object"). */
const contextOf = (
  { execution, identity }: Transition,
  { thread, item: ownItem }: Frame,
  { token, item = ownItem }: Pick<ScopeExtras, 'token' | 'item'>,
): JsonObject => ({
  Execution: {
    Id: executionArn(identity, execution.name),
    Name: execution.name,
    Input: parseJson(execution.input) ?? null,
    StartTime: new Date(execution.startedAt).toISOString(),
  },
  State: {
    Name: thread.state,
    EnteredTime: new Date(thread.enteredAt).toISOString(),
    RetryCount: thread.retries.reduce((sum, count) => sum + count, 0),
  },
  StateMachine: { Id: machineArn(identity), Name: identity.stateMachineName },
  ...(token === undefined ? {} : { Task: { Token: token } }),
  ...(item === undefined ? {} : { Map: { Item: item } }),
});

/** Everything that an expression of this thread's state can read (developer guide, "Reserved variable $states"). */
export const queryScope = (
  transition: Transition,
  frame: Frame,
  { token, item, ...extras }: ScopeExtras = {},
): QueryScope => {
  const { thread, outerVariables } = frame;
  const context = contextOf(transition, frame, {
    ...(token !== undefined && { token }),
    ...(item !== undefined && { item }),
  });
  const states = { input: thread.input, context, ...extras };
  return {
    bindings: { ...outerVariables, ...thread.variables, states },
    now: transition.now,
    random: transition.random,
  };
};
