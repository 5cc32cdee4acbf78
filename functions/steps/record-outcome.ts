import type { NoticePurpose } from '#domain/notify/notifier.ts';
import type { StatementChange } from '#domain/statement/journal.ts';
import { conclude } from '#domain/statement/outcome.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import type { OutcomeInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { notify } from './notify.ts';
import { appendTo } from './read.ts';

type OutcomeDeps = Pick<StepDeps, 'journal' | 'newsroom' | 'notifier' | 'plan' | 'log' | 'now'>;

const outcomeEvents = (statement: Statement, error: string | null): StatementChange[] => {
  if (statement.status === 'publishing') return conclude(statement);
  if (statement.status === 'drafting' && error) return [{ type: 'failed', data: { error } }];
  return [];
};

const purposes: Partial<Record<Status, NoticePurpose>> = {
  published: 'published',
  'partly-published': 'partly-published',
  failed: 'failed',
  rejected: 'rejected',
  expired: 'expired',
};

// What this statement corrects or takes back changes only once the new words are out.
const supersede = async (deps: OutcomeDeps, statement: Statement): Promise<void> => {
  const { supersedes, status, id } = statement;
  if (!supersedes || (status !== 'published' && status !== 'partly-published')) return;
  const { statementId, how } = supersedes;
  await deps.newsroom.supersede(statementId, {
    statementId: id,
    how,
    at: deps.now().toISOString(),
  });
  await appendTo(deps.journal, statementId, (earlier) =>
    earlier.status === 'published' ? [{ type: 'superseded', data: { by: id, how } }] : [],
  );
};

/** Concludes a run: journals what publishing came to, and tells whoever requested the statement. */
export const recordOutcome =
  (deps: OutcomeDeps) =>
  async ({ statementId, error }: OutcomeInput): Promise<void> => {
    const statement = await appendTo(deps.journal, statementId, (current) =>
      outcomeEvents(current, error),
    );
    await supersede(deps, statement);
    const purpose = purposes[statement.status];
    if (purpose) await notify(deps, statement, [{ person: statement.requestedBy, purpose }]);
  };
