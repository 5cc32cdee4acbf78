import { executionArn, type Identity, machineArn } from '../arn.ts';
import type { MachineDefinition, State, States } from '../definition/schema.ts';
import { ERROR, StateError } from '../errors.ts';
import type { QueryScope } from '../expressions.ts';
import { type Json, type JsonObject, parseJson } from '../json.ts';
import type { ExecutionRecord, HistoryEvent, Thread } from '../record.ts';

/**
 * One change of one execution while it is worked out: a draft of the record and the events so far. Nothing
 * of it counts before the store has it, so the interpreter may change the draft freely.
 */
export interface Step {
  readonly identity: Identity;
  readonly machine: MachineDefinition;
  readonly record: ExecutionRecord;
  readonly events: HistoryEvent[];
  readonly now: number;
  readonly random: () => number;
}

/** A thread and what surrounds it. */
export interface Place {
  readonly thread: Thread;
  readonly states: States;
  /** Variables of the scopes around this one, readable but not assignable. */
  readonly outer: JsonObject;
  readonly item: { Index: number; Value: Json } | undefined;
  /** The Map that this thread is an iteration of. */
  readonly parent: { place: Place; index: number } | undefined;
}

/** Every thread that is alive, outermost first. */
export function places(step: Pick<Step, 'machine' | 'record'>): Place[] {
  const { thread } = step.record;
  const root = {
    thread,
    states: step.machine.States,
    outer: {},
    item: undefined,
    parent: undefined,
  };
  return withInner(root);
}

function withInner(place: Place): Place[] {
  const { work } = place.thread;
  const state = place.states[place.thread.state];
  if (work.kind !== 'map' || state?.Type !== 'Map') return [place];
  const outer = { ...place.outer, ...place.thread.variables };
  const inner = work.iterations.flatMap((iteration, index) => {
    if (iteration.status !== 'running') return [];
    return withInner({
      thread: iteration.thread,
      states: state.ItemProcessor.States,
      outer,
      item: { Index: index, Value: iteration.item },
      parent: { place, index },
    });
  });
  return [place, ...inner];
}

/** The state that a thread is in. */
export function stateOf(place: Place): State {
  const state = place.states[place.thread.state];
  if (!state) throw new StateError(ERROR.runtime, `there is no state ${place.thread.state}`);
  return state;
}

/** Adds a history event to a thread's line. `key` is the API's name of the details, without EventDetails. */
export function record(
  step: Step,
  thread: Thread,
  type: string,
  key?: string,
  details: JsonObject = {},
): void {
  step.record.eventCount += 1;
  step.events.push({
    id: step.record.eventCount,
    previousEventId: thread.lastEvent,
    timestamp: step.now / 1000,
    type,
    details: key ? { [`${key}EventDetails`]: details } : {},
  });
  thread.lastEvent = step.record.eventCount;
}

/** What `$states` holds besides input and context, depending on the field that is evaluated. */
export type Extra = {
  result?: Json;
  errorOutput?: Json;
  token?: string;
  item?: { Index: number; Value: Json };
};

/** What an expression at this place sees (developer guide, "Reserved variable $states"). */
export function queryScope(step: Step, place: Place, extra: Extra = {}): QueryScope {
  const { token, item, ...given } = extra;
  const states = {
    input: place.thread.input,
    context: contextOf(step, place, { token, item }),
    ...given,
  };
  return {
    bindings: { ...place.outer, ...place.thread.variables, states },
    now: step.now,
    random: step.random,
  };
}

/** The context object (developer guide, "Accessing execution data from the Context object"). */
function contextOf(
  step: Step,
  place: Place,
  extra: { token: string | undefined; item: { Index: number; Value: Json } | undefined },
): JsonObject {
  const { record: execution, identity } = step;
  const item = extra.item ?? place.item;
  return {
    Execution: {
      Id: executionArn(identity, execution.name),
      Name: execution.name,
      Input: parseJson(execution.input) ?? null,
      StartTime: new Date(execution.startedAt).toISOString(),
    },
    State: {
      Name: place.thread.state,
      EnteredTime: new Date(place.thread.enteredAt).toISOString(),
      RetryCount: place.thread.retries.reduce((sum, count) => sum + count, 0),
    },
    StateMachine: { Id: machineArn(identity), Name: identity.stateMachineName },
    ...(extra.token === undefined ? {} : { Task: { Token: extra.token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}
