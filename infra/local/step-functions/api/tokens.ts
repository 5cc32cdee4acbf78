import type * as z from 'zod';
import type { Engine } from '../engine.ts';
import { ERROR, StateError } from '../errors.ts';
import { tokenAnswered, tokenBeat } from '../interpreter/changes.ts';
import { isTooLarge, type JsonObject, parseJson } from '../json.ts';
import type { Change } from '../runner.ts';
import { readToken } from '../tokens.ts';
import { ApiError } from './errors.ts';
import type * as requests from './requests.ts';

/** SendTaskSuccess. */
export async function sendTaskSuccess(
  engine: Engine,
  { taskToken, output }: z.infer<typeof requests.taskSuccess>,
): Promise<JsonObject> {
  const value = parseJson(output);
  if (value === undefined || isTooLarge(output)) {
    throw new ApiError('InvalidOutput', "Invalid Output: 'SyntaxError'");
  }
  return answer(engine, taskToken, (step) => tokenAnswered(step, taskToken, { ok: true, value }));
}

/** SendTaskFailure. */
export function sendTaskFailure(
  engine: Engine,
  { taskToken, error, cause }: z.infer<typeof requests.taskFailure>,
): Promise<JsonObject> {
  const failed = new StateError(error ?? ERROR.taskFailed, cause ?? '');
  return answer(engine, taskToken, (step) =>
    tokenAnswered(step, taskToken, { ok: false, error: failed }),
  );
}

/** SendTaskHeartbeat. */
export function sendTaskHeartbeat(
  engine: Engine,
  { taskToken }: z.infer<typeof requests.taskHeartbeat>,
): Promise<JsonObject> {
  return answer(engine, taskToken, (step) => tokenBeat(step, taskToken));
}

/**
 * Applies a change to the execution that a token belongs to.
 * @throws ApiError InvalidToken (not one of ours), TaskDoesNotExist (no such execution), TaskTimedOut
 * (answered already, expired, or the execution has ended)
 */
async function answer(engine: Engine, token: string, change: Change): Promise<JsonObject> {
  const address = readToken(token);
  if (!address) throw new ApiError('InvalidToken', "Invalid Token: 'Invalid token'");
  if (await engine.change(address.execution, change)) return {};
  if (!(await engine.store.load(address.execution))) {
    throw new ApiError('TaskDoesNotExist', "Task Does Not Exist: 'Provided task does not exist'");
  }
  throw new ApiError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
}
