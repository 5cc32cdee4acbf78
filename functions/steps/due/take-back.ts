import type { DueItem } from '#domain/due/due.ts';
import { TALAN } from '#domain/journal/entry.ts';
import { type Part, part } from '#domain/journal/journal.ts';
import { tellAgainAt } from '#domain/notify/tell-again.ts';
import type { PostKeepers, TakenBack } from '#domain/publish/publisher.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { deliveryOn } from '#domain/statement/publishing/seen-delivery.ts';
import { wantsRemoved } from '#domain/statement/publishing/wanted.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import { earlierOn } from '../placed-below.ts';
import { readStatement } from '../read.ts';
import { logFailure } from '../send.ts';
import type { DueHandler } from './due.ts';

export interface TakeBackDeps extends Pick<StepDeps, 'journal' | 'log' | 'metrics' | 'now'> {
  postKeepers: PostKeepers;
}

type Removed = Extract<StatementChange, { type: 'earlier-removed' }>;

// The earlier journal says so too, so that nobody misses the post there.
const journal = async (
  deps: TakeBackDeps,
  { id, supersedes }: Statement,
  removed: Removed,
  url?: string,
): Promise<void> => {
  const { channel, state } = removed.data;
  const gone: StatementChange = { type: 'post-checked', data: { channel, standing: 'gone' } };
  const own: Part<never> = part(statementJournal, id, (current) =>
    ok(current && wantsRemoved(current, channel) ? [removed] : []),
  );
  const earlier: Part<never> = part(statementJournal, supersedes?.statementId ?? id, (current) =>
    ok(current && deliveryOn(current, channel)?.url === url ? [gone] : []),
  );
  await deps.journal.appendAll(TALAN, state === 'deleted' ? [own, earlier] : [own]);
};

// When it is tried again; undefined where a person must delete it.
const againAt = (
  answer: TakenBack | undefined,
  since: string | undefined,
  now: Date,
): string | undefined => {
  const refused = answer?.state === 'refused' ? answer : undefined;
  const isOpen = answer?.state === 'unknown' || refused?.reason === 'limit';
  const next = isOpen && since ? tellAgainAt({ since, now }) : undefined;
  return next && (refused?.retryAt ?? next);
};

/**
 * Deletes the earlier post that a statement replaces, once the new words are out on that channel. What
 * the channel refuses is left to a person; what nobody can tell is tried again, which is harmless, ever less
 * often, and after a day left to a person too.
 */
export const takeBack =
  (deps: TakeBackDeps): DueHandler =>
  async ({ id, key }: DueItem) => {
    const { statement } = await readStatement(deps.journal, id);
    const channel = statement.channels.find((each) => each === key);
    if (!channel || !wantsRemoved(statement, channel)) return undefined;
    const url = (await earlierOn(deps, statement, channel))?.url;
    const remove = deps.postKeepers[channel]?.takeBack;
    const answer = url && remove ? await remove(url) : undefined;
    if (answer?.state === 'gone') {
      const data = { channel, state: 'deleted' } as const;
      await journal(deps, statement, { type: 'earlier-removed', data }, url);
      return undefined;
    }
    const again = againAt(answer, deliveryOn(statement, channel)?.at, deps.now());
    if (again !== undefined) return again;
    const reason = answer?.state === 'refused' ? answer.reason : undefined;
    logFailure(deps, { statementId: id, channel }, reason ?? 'NotDeleted');
    deps.metrics.add('ChannelFailures', 1, { channel });
    const data = { channel, state: 'not-deleted', reason } as const;
    await journal(deps, statement, { type: 'earlier-removed', data });
    return undefined;
  };
