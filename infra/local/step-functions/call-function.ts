import { lambdaError, StateError } from './errors.ts';
import type { Outcome } from './interpreter/changes.ts';
import type { Json } from './json.ts';
import type { TaskWork } from './record.ts';

/** A function that Tasks invoke, in-process: payload in, result out; what it throws is the task's error. */
type StepFunction = (payload: Json) => Promise<unknown>;

/** Functions by the FunctionName that a definition gives them. */
export type StepFunctions = Readonly<Record<string, StepFunction>>;

/** Invokes a task's function as Lambda would: what it throws is an outcome, not an exception. */
export async function callFunction(functions: StepFunctions, work: TaskWork): Promise<Outcome> {
  const invoked = functions[work.functionName];
  if (!invoked) {
    const cause = `there is no function ${work.functionName}`;
    return { ok: false, error: new StateError('Lambda.ResourceNotFoundException', cause) };
  }
  try {
    // A copy: what a function does to its payload must not reach the record.
    return { ok: true, value: await invoked(structuredClone(work.payload)) };
  } catch (error) {
    return { ok: false, error: lambdaError(error) };
  }
}
