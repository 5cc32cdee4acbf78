import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { TaskWork } from '../execution/thread.ts';
import { isTooLarge, type Json, MAX_PAYLOAD_BYTES, throughJson } from '../values/json.ts';
import { ERROR, type StateError } from '../values/state-error.ts';

/** A function that Tasks invoke, in-process: payload in, result out. A thrown error is the task's error. */
type TaskFunction = (payload: Json) => Promise<unknown>;

/** Functions by the FunctionName that a definition gives them. */
export type TaskFunctions = Readonly<Record<string, TaskFunction>>;

/** The error that Lambda reports for a handler that threw: errorType is the class name (Lambda guide, Node.js errors). */
const lambdaError = (thrown: unknown): StateError => {
  const errorType = thrown instanceof Error ? thrown.name : typeof thrown;
  const errorMessage = thrown instanceof Error ? thrown.message : String(thrown);
  return { error: errorType, cause: JSON.stringify({ errorType, errorMessage }) };
};

const checkSize = (result: Json): Result<Json, StateError> =>
  isTooLarge(JSON.stringify(result))
    ? refuse({
        error: ERROR.dataLimit,
        cause: `the result is larger than ${MAX_PAYLOAD_BYTES} bytes`,
      })
    : ok(result);

/** Invokes a task's function as Lambda would: payload and result cross as JSON. */
export const callFunction = async (
  functions: TaskFunctions,
  { functionName, payload }: Pick<TaskWork, 'functionName' | 'payload'>,
): Promise<Result<Json, StateError>> => {
  const invoke = functions[functionName];
  if (!invoke) {
    const cause = `there is no function ${functionName}`;
    return refuse({ error: 'Lambda.ResourceNotFoundException', cause });
  }
  try {
    // A copy: a function that changes its payload must not change the record.
    return checkSize(throughJson(await invoke(structuredClone(payload))));
  } catch (error) {
    return refuse(lambdaError(error));
  }
};
