import { noteAnswered } from '#domain/comment/note-answered.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import type { NoticePurpose } from '#domain/notify/notifier.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { readableSince } from '#domain/statement/lists.ts';
import { isDelivered } from '#domain/statement/open-deliveries.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import type { OutcomeInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { markSuperseded } from './mark-superseded.ts';
import { notify } from './notify.ts';
import { appendTo } from './read.ts';

/** What a run's end needs from outside. */
export type OutcomeDeps = Pick<
  StepDeps,
  'journal' | 'newsroom' | 'notifier' | 'plan' | 'log' | 'metrics' | 'now'
>;

// Its last step may be invoked again when a person has retried already: only the newest run concludes.
const outcomeEvents = (
  statement: Statement,
  { run, error }: Pick<OutcomeInput, 'run' | 'error'>,
  answered: AnsweredComment | undefined,
): StatementChange[] => {
  if (statement.run !== run) return [];
  if (statement.status === 'publishing') return conclude(statement, answered);
  if (statement.status === 'drafting' && error) return [{ type: 'failed', data: { error } }];
  return [];
};

const purposes: Partial<Record<Status, NoticePurpose>> = {
  'partly-published': 'partly-published',
  failed: 'failed',
  missed: 'missed',
  rejected: 'rejected',
  expired: 'expired',
};

// An answer for many comments is out nowhere by itself, nor is what people post to each channel.
const purposeOf = ({ status, family, deliveries }: Statement): NoticePurpose | undefined => {
  if (status !== 'published') return purposes[status];
  if (family) return 'approved-for-answers';
  return deliveries.some(isDelivered) ? 'published' : 'to-post';
};

// As long as Talan goes on trying what it tried again by itself, there is nothing new to tell.
const isStillTried = ({ runFor = [], deliveries }: Statement): boolean =>
  deliveries.some(({ channel, state }) => state === 'waiting' && runFor.includes(channel));

const tellOutcome = async (deps: OutcomeDeps, statement: Statement): Promise<void> => {
  const purpose = purposeOf(statement);
  if (!purpose || isStillTried(statement)) return;
  const { requestedBy: person, run } = statement;
  await notify(deps, statement, [{ person, purpose, run }]);
};

// What this statement corrects or takes back changes only once the new words are out: where people post them, the due
// item does it then. It comes last: while the newsroom is away it is tried again for hours, which must hold up
// nothing else.
const supersede = async (deps: OutcomeDeps, statement: Statement): Promise<void> => {
  const { supersedes, id: by } = statement;
  if (!supersedes || !readableSince(statement)) return;
  await markSuperseded(deps, supersedes.statementId, { by, how: supersedes.how });
};

/** Concludes a run: journals what publishing came to, and tells the requester. */
export const recordOutcome =
  (deps: OutcomeDeps) =>
  async ({ statementId, ...ended }: OutcomeInput): Promise<void> => {
    const statement = await appendTo(deps.journal, statementId, async (current, read) =>
      outcomeEvents(current, ended, await answeredComment(read, current)),
    );
    await tellOutcome(deps, statement);
    await noteAnswered(deps.journal, statement);
    await supersede(deps, statement);
  };
