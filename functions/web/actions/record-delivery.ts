import { noteAnswered } from '#domain/comment/note-answered.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { ReceiptInput } from '#domain/statement/answer-input.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
import { recordReceipt } from '#domain/statement/lifecycle.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ok, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { ActionResult } from './append.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { startRun } from './workflow.ts';

// A cancelled incident is one of which nothing was ever out.
const wouldReturnToCancelled = async (statement: Statement, read: ReadAlong): Promise<boolean> =>
  statement.status === 'withdrawn' && (await incidentOf(read, statement))?.phase === 'cancelled';

/**
 * Records where a person posted an approved text, or that one of unknown outcome is not out. Once all
 * channels are known another run notifies the requester; what it supersedes is marked when that falls due.
 */
export const recordDelivery = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: ReceiptInput,
): ActionResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const result = await appendReceipt<Refusal>(
    deps.journal,
    { id, by: actor.id, now: deps.now },
    async (statement, read) => {
      if (!statement) return refuse({ type: 'not-found' });
      const recorded = recordReceipt(statement, input, deps.plan.channels);
      const isNews = recorded.ok && recorded.value.length > 0;
      return isNews && (await wouldReturnToCancelled(statement, read))
        ? refuse({ type: 'out-though-cancelled' })
        : recorded;
    },
  );
  if (!result.ok) return result;
  if (!result.value) return refuse({ type: 'not-found' });
  await noteAnswered(deps.journal, result.value);
  await startRun(deps, id, result.value.run);
  return ok(result.value);
};
