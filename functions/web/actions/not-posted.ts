import type { Person } from '#domain/plan/plan.ts';
import type { NotPostedInput } from '#domain/statement/answer-input.ts';
import { notPosted } from '#domain/statement/lifecycle.ts';
import { isOpen } from '#domain/statement/status.ts';
import { refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { type ActionResult, appendToStatement } from './append.ts';
import { isWriter } from './roles.ts';
import { startRun } from './workflow.ts';

/** Notes that words which a person was to post on a channel were not posted and won't be. */
export const noteNotPosted = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: NotPostedInput,
): ActionResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const result = await appendToStatement(deps, actor, id, (statement) =>
    notPosted(statement, input),
  );
  if (result.ok && isOpen(result.value.status)) await startRun(deps, id, result.value.run);
  return result;
};
