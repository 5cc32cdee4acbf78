import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import { isTooLarge, type Json, type JsonObject } from '../json.ts';
import type { Thread } from '../record.ts';
import { type Extra, type Place, queryScope, record, type Step, stateOf } from './step.ts';

/**
 * A thread that is about to enter its first state.
 * @param lastEvent the history event that it follows, 0 for none
 */
export function newThread(state: string, input: Json, enteredAt: number, lastEvent = 0): Thread {
  const work = { kind: 'ready' } as const;
  return { state, input, variables: {}, enteredAt, retries: [], lastEvent, work };
}

/** Puts a thread into a state, ready to begin it. */
export function enter(step: Step, place: Place, state: string, input: Json): void {
  const { thread } = place;
  Object.assign(thread, {
    state,
    input,
    enteredAt: step.now,
    retries: [],
    work: { kind: 'ready' },
  });
  record(step, thread, `${stateOf(place).Type}StateEntered`, 'stateEntered', {
    name: state,
    input: JSON.stringify(input),
  });
}

/** How a state, choice rule or catcher maps what it has to what it passes on. */
type Mapping = { Output?: Json | undefined; Assign?: JsonObject | undefined };

/** Where a thread goes, and what it goes by. */
export type Exit = {
  mapping: Mapping;
  /** The output where the mapping gives none. */
  output: Json;
  extra?: Extra;
  /** The next state; without it the thread ends. */
  next: string | undefined;
};

/**
 * Leaves a state: evaluates Output and Assign, both on the variables as they were, and moves on.
 * @returns the output when the thread has ended, undefined when it has entered another state
 * @throws StateError when an expression fails or the output is too large
 */
export async function leave(step: Step, place: Place, exit: Exit): Promise<Json | undefined> {
  const scope = queryScope(step, place, exit.extra);
  const { Output, Assign } = exit.mapping;
  const output = Output === undefined ? exit.output : await evaluate(Output, scope, 'Output');
  const assigned = await evaluateAll(Assign ?? {}, (value, name) =>
    evaluate(value, scope, `Assign/${name}`),
  );
  refuseTooLarge(output);
  recordExit(step, place, output, assigned);
  Object.assign(place.thread.variables, assigned);
  if (exit.next === undefined) return output;
  enter(step, place, exit.next, output);
  return undefined;
}

function recordExit(step: Step, place: Place, output: Json, assigned: JsonObject): void {
  const texts = Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]);
  record(step, place.thread, `${stateOf(place).Type}StateExited`, 'stateExited', {
    name: place.thread.state,
    output: JSON.stringify(output),
    ...(texts.length > 0 ? { assignedVariables: Object.fromEntries(texts) } : {}),
  });
}

async function evaluateAll(
  templates: JsonObject,
  one: (template: Json, name: string) => Promise<Json>,
): Promise<JsonObject> {
  const values: JsonObject = {};
  for (const [name, template] of Object.entries(templates))
    values[name] = await one(template, name);
  return values;
}

/** @throws StateError States.DataLimitExceeded */
export function refuseTooLarge(value: Json): void {
  if (isTooLarge(JSON.stringify(value))) {
    throw new StateError(ERROR.dataLimit, 'the payload is larger than 262144 bytes');
  }
}
