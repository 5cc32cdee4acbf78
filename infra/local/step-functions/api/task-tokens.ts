import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import { readToken } from '../execution/task-token.ts';
import { answerToken, beat } from '../interpreter/answers.ts';
import type { Update } from '../runner/runner.ts';
import { isTooLarge, type JsonObject, parseJson } from '../values/json.ts';
import { ERROR } from '../values/state-error.ts';
import { type ApiRefusal, refuseRequest } from './refusal.ts';
import type { TaskFailure, TaskHeartbeat, TaskSuccess } from './requests.ts';

type Answer = Promise<Result<JsonObject, ApiRefusal>>;

/**
 * Updates the execution that a token belongs to. Refuses with InvalidToken (not from this engine),
 * TaskDoesNotExist (no such execution) or TaskTimedOut (answered already, expired, or the execution has
 * ended).
 */
const updateByToken = async (engine: Engine, token: string, update: Update): Answer => {
  const address = readToken(token);
  if (!address) return refuseRequest('InvalidToken', "Invalid Token: 'Invalid token'");
  if (await engine.update(address.execution, update)) return ok({});
  return (await engine.store.load(address.execution))
    ? refuseRequest('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'")
    : refuseRequest('TaskDoesNotExist', "Task Does Not Exist: 'Provided task does not exist'");
};

/** SendTaskSuccess. */
export const sendTaskSuccess = async (
  engine: Engine,
  { taskToken, output }: TaskSuccess,
): Answer => {
  const value = parseJson(output);
  if (value === undefined || isTooLarge(output)) {
    return refuseRequest('InvalidOutput', "Invalid Output: 'SyntaxError'");
  }
  return updateByToken(engine, taskToken, (transition) =>
    answerToken(transition, taskToken, ok(value)),
  );
};

/** SendTaskFailure. */
export const sendTaskFailure = async (
  engine: Engine,
  { taskToken, error = ERROR.taskFailed, cause = '' }: TaskFailure,
): Answer =>
  updateByToken(engine, taskToken, (transition) =>
    answerToken(transition, taskToken, refuse({ error, cause })),
  );

/** SendTaskHeartbeat. */
export const sendTaskHeartbeat = async (engine: Engine, { taskToken }: TaskHeartbeat): Answer =>
  updateByToken(engine, taskToken, (transition) => beat(transition, taskToken));
