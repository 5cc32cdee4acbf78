import type { Page } from '../journal/journal.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Logs and counts the records that a list had to leave out. */
export const noteUnreadable = (
  { log, metrics }: { log: Log; metrics: Metrics },
  { unreadable = [] }: Pick<Page<unknown>, 'unreadable'>,
): void => {
  for (const stream of unreadable) {
    log.warn('RECORD_UNREADABLE', { stream });
    metrics.add('UnreadableRecords', 1);
  }
};
