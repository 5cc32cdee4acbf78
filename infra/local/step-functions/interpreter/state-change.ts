import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { Thread } from '../execution/thread.ts';
import { evaluate, evaluateFields } from '../jsonata/evaluate.ts';
import { isTooLarge, type Json, type JsonObject, MAX_PAYLOAD_BYTES } from '../values/json.ts';
import { ERROR, type StateError } from '../values/state-error.ts';
import { type Frame, stateOf } from './frame.ts';
import { queryScope, type ScopeExtras } from './scope.ts';
import { addEvent, type Transition } from './transition.ts';

/**
 * How far a state came: the output of a thread that has ended, undefined for a thread that goes on, or the
 * error that Retry and Catch are asked about.
 */
export type Progress = Result<Json | undefined, StateError>;

/**
 * A thread that is about to enter its first state.
 * @param lastEvent the history event that it follows, 0 for none
 */
export const newThread = (
  state: string,
  input: Json,
  enteredAt: number,
  lastEvent = 0,
): Thread => ({
  state,
  input,
  variables: {},
  enteredAt,
  retries: [],
  lastEvent,
  work: { kind: 'ready' },
});

/** Puts a thread into a state, ready to begin it. */
export const enter = (transition: Transition, frame: Frame, state: string, input: Json): void => {
  const { thread } = frame;
  Object.assign(thread, {
    state,
    input,
    enteredAt: transition.now,
    retries: [],
    work: { kind: 'ready' },
  });
  addEvent(transition, thread, `${stateOf(frame).Type}StateEntered`, 'stateEntered', {
    name: state,
    input: JSON.stringify(input),
  });
};

/** The fields by which a state, choice rule or catcher maps its input, result or error. */
interface Mapping {
  Output?: Json | undefined;
  Assign?: JsonObject | undefined;
}

/** A way out of a state. */
export interface Exit {
  mapping: Mapping;
  /** The output where the mapping gives none. */
  output: Json;
  extras?: ScopeExtras;
  /** The next state; without it the thread ends. */
  next: string | undefined;
}

/** States.DataLimitExceeded for a value that is too large to be passed on, or undefined. */
export const sizeProblem = (value: Json): StateError | undefined =>
  isTooLarge(JSON.stringify(value))
    ? { error: ERROR.dataLimit, cause: `the payload is larger than ${MAX_PAYLOAD_BYTES} bytes` }
    : undefined;

const addExitEvent = (
  transition: Transition,
  frame: Frame,
  output: Json,
  assigned: JsonObject,
): void => {
  const texts = Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]);
  addEvent(transition, frame.thread, `${stateOf(frame).Type}StateExited`, 'stateExited', {
    name: frame.thread.state,
    output: JSON.stringify(output),
    ...(texts.length > 0 ? { assignedVariables: Object.fromEntries(texts) } : {}),
  });
};

/** Leaves a state: evaluates Output and Assign, both on the variables as they were, and moves on. */
export const leave = async (
  transition: Transition,
  frame: Frame,
  { mapping, output: defaultOutput, extras, next }: Exit,
): Promise<Progress> => {
  const scope = queryScope(transition, frame, extras);
  const template = mapping.Output;
  const output =
    template === undefined ? ok(defaultOutput) : await evaluate(template, scope, 'Output');
  if (!output.ok) return output;
  const assigned = await evaluateFields(mapping.Assign ?? {}, scope, 'Assign');
  if (!assigned.ok) return assigned;
  const problem = sizeProblem(output.value);
  if (problem) return refuse(problem);
  addExitEvent(transition, frame, output.value, assigned.value);
  Object.assign(frame.thread.variables, assigned.value);
  if (next === undefined) return output;
  enter(transition, frame, next, output.value);
  return ok(undefined);
};
