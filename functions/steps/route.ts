import type { Channel } from '#domain/channel/channel.ts';
import { isAskedLater } from '#domain/freeze/held.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { type Asking, askOn } from '#domain/statement/approval/rounds.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { channelsToPublish, type Move, nextMove } from '#domain/statement/progress.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen } from '#domain/statement/status.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';

/** What the definition does next. `waitSeconds` is how long `ask-approval` waits. */
export type Route =
  | { next: Exclude<Move, 'ask-approval' | 'publish'> }
  | { next: 'ask-approval'; version: number; round: number; waitSeconds: number }
  | { next: 'publish'; channels: Channel[] };

const secondsUntil = (time: Date, now: Date): number =>
  Math.max(1, Math.ceil((time.getTime() - now.getTime()) / 1000));

const toRoute = (statement: Statement, asking: Asking | undefined, now: Date): Route => {
  const next = nextMove(statement);
  if (next === 'publish') return { next, channels: channelsToPublish(statement) };
  if (next !== 'ask-approval') return { next };
  return {
    next,
    version: statement.version,
    round: statement.rounds.length,
    waitSeconds: secondsUntil(asking?.waitUntil ?? now, now),
  };
};

const isUnanswered = (event: StatementChange): boolean =>
  event.type === 'asked' && event.data.everyone;

/**
 * Reads the journal and says what comes next. Where people are to be asked it decides who and until
 * when, and journals that: a reviewer, the next holder, a reminder, everyone, or that the question
 * expired.
 */
export const route =
  (deps: Pick<StepDeps, 'journal' | 'plan' | 'metrics' | 'now'>) =>
  async ({ statementId }: StepInput): Promise<Route> => {
    const { incident } = await readStatement(deps.journal, statementId);
    const handovers = await readHandovers(deps.journal);
    const { plan } = deps;
    const now = deps.now();
    let asking: Asking | undefined;
    const statement = await appendTo(deps.journal, statementId, async (current, read) => {
      asking = undefined;
      if (!isOpen(current.status) || nextMove(current) !== 'ask-approval') return [];
      const isOnIce = await isAskedLater(read, current);
      asking = askOn(current, { plan, incident, handovers, now, isOnIce });
      return asking.events;
    });
    if (asking?.events.some(isUnanswered)) deps.metrics.add('Unanswered', 1);
    return toRoute(statement, asking, now);
  };
