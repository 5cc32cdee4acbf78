import type { ChoiceState, WaitState } from '../definition/schema.ts';
import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import type { Json } from '../json.ts';
import { type Exit, leave } from './move.ts';
import { type Place, queryScope, type Step } from './step.ts';
import { count } from './values.ts';

/** Takes the first rule whose condition is true, else Default (spec, "Choice state"). */
export async function choose(
  step: Step,
  place: Place,
  state: ChoiceState,
): Promise<Json | undefined> {
  const { input } = place.thread;
  for (const [index, rule] of state.Choices.entries()) {
    if (await holds(step, place, rule.Condition, `Choices[${index}]/Condition`)) {
      return leave(step, place, { mapping: rule, output: input, next: rule.Next });
    }
  }
  if (state.Default === undefined) {
    throw new StateError(ERROR.noChoice, 'no condition is true and there is no Default');
  }
  return leave(step, place, { mapping: state, output: input, next: state.Default });
}

async function holds(step: Step, place: Place, condition: Json, field: string): Promise<boolean> {
  const value = await evaluate(condition, queryScope(step, place), field);
  if (typeof value === 'boolean') return value;
  throw new StateError(
    ERROR.query,
    `the field '${field}' must be a boolean, not ${JSON.stringify(value)}`,
  );
}

/** Begins a Wait: the thread goes on at the moment that is worked out now. */
export async function wait(step: Step, place: Place, state: WaitState): Promise<void> {
  const until = await waitUntil(step, place, state);
  step.record.lastWork += 1;
  place.thread.work = { kind: 'wait', id: step.record.lastWork, until };
}

async function waitUntil(step: Step, place: Place, state: WaitState): Promise<number> {
  const scope = queryScope(step, place);
  if (state.Timestamp !== undefined) {
    return moment(await evaluate(state.Timestamp, scope, 'Timestamp'));
  }
  const seconds = await evaluate(state.Seconds ?? 0, scope, 'Seconds');
  return step.now + count(seconds, 'Seconds', 0) * 1000;
}

/** RFC 3339 with capital T, and Z or an offset (spec, "Timestamps"). */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function moment(value: Json): number {
  const at = typeof value === 'string' && TIMESTAMP.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new StateError(
    ERROR.query,
    `the field 'Timestamp' must be a timestamp, not ${JSON.stringify(value)}`,
  );
}

/** Leaves a state that only passes on: Pass, Wait when it is over, Succeed. */
export function passOn(
  step: Step,
  place: Place,
  exit: Omit<Exit, 'output'>,
): Promise<Json | undefined> {
  return leave(step, place, { ...exit, output: place.thread.input });
}
