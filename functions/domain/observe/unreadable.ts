import type { Page } from '../journal/page.ts';
import { RecordUnreadable } from '../journal/record-errors.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

interface Alarm {
  log: Log;
  metrics: Metrics;
}

/** Logs and counts the records that a list had to leave out. */
export const noteUnreadable = (
  { log, metrics }: Alarm,
  { unreadable = [] }: Pick<Page<unknown>, 'unreadable'>,
): void => {
  for (const stream of unreadable) {
    log.warn('RECORD_UNREADABLE', { stream });
    metrics.add('UnreadableRecords', 1);
  }
};

/** Does something with a record. One that can't be read is logged and counted, and keeps nothing else from its turn. */
export const unlessUnreadable = async (alarm: Alarm, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    noteUnreadable(alarm, { unreadable: [error.stream] });
  }
};
