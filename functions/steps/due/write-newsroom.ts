import {
  type AccountHealth,
  type AccountHealths,
  afterSign,
} from '#domain/channel/account-health.ts';
import { NEWSROOM } from '#domain/channel/channel.ts';
import type { DueItem } from '#domain/due/due.ts';
import { errorName } from '#domain/observe/log.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface NewsroomWritingDeps extends Pick<StepDeps, 'log' | 'metrics' | 'now'> {
  accountHealths: AccountHealths;
}

// Enough to see that it is not one page alone; the item of a health must not grow without end.
const NAMED_AT_MOST = 50;

// What is written of an incident, or of a statement, is the same whatever asked for it.
const pageOf = ({ kind, aggregate, id, key }: DueItem): string =>
  [kind, aggregate, id, ...(kind === 'renew-page' ? [key] : [])].join('#');

// Tries end after a day: what nobody has mended by then is said for this long.
const SAID_FOR_MS = 7 * 24 * 60 * 60_000;

type Failing = NonNullable<AccountHealth['failing']>;

const failingAfter = (before: Failing, page: string, works: boolean, now: Date): Failing => {
  const others = before.filter(
    (each) => each.page !== page && now.getTime() - Date.parse(each.at) < SAID_FOR_MS,
  );
  return works ? others : [{ page, at: now.toISOString() }, ...others].slice(0, NAMED_AT_MOST);
};

/**
 * Makes handlers that write pages of the newsroom: where one fails the alarm and the desk say so, until each page that
 * failed was written. How that is noted changes nothing of what was written.
 */
export const newsroomWriting = (deps: NewsroomWritingDeps) => {
  const { accountHealths, log, metrics, now } = deps;
  // One after the other: many pages are written at once.
  let last: Promise<void> = Promise.resolve();
  const noteNow = async (page: string, works: boolean): Promise<void> => {
    try {
      const before = await accountHealths.read(NEWSROOM);
      const known = before?.failing ?? [];
      if (works && known.length === 0 && (before?.works ?? true)) return;
      const failing = failingAfter(known, page, works, now());
      const sign = failing.length === 0 ? 'accepted' : 'refused';
      await accountHealths.write(NEWSROOM, { ...afterSign(before, sign, now()), failing });
    } catch (error) {
      log.warn('DUE_FAILED', { kind: 'newsroom-health', error: errorName(error) });
    }
  };
  const note = (page: string, works: boolean): Promise<void> => {
    last = last.then(() => noteNow(page, works));
    return last;
  };
  return (handler: DueHandler): DueHandler =>
    async (item) => {
      let again: string | undefined;
      try {
        again = await handler(item);
      } catch (error) {
        metrics.add('ChannelFailures', 1, { channel: NEWSROOM });
        await note(pageOf(item), false);
        throw error;
      }
      await note(pageOf(item), true);
      return again;
    };
};
