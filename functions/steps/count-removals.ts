import type { JournalLists } from '#domain/journal/journal.ts';
import { allOf } from '#domain/journal/whole-list.ts';
import { removalCounts } from '#domain/moderation/removal-counts.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { CountRemovals } from '#domain/publish/newsroom.ts';

interface CountDeps {
  journal: Pick<JournalLists, 'list'>;
  plan: Pick<Plan, 'showRemovals'>;
  log: Log;
  metrics: Metrics;
}

/**
 * Counts what the public may be told of an incident's removals: nothing where the plan does not want that. Nothing
 * either, with an alarm, where one can't be read: a number would be wrong.
 */
export const countRemovals =
  ({ journal, plan, ...alarm }: CountDeps): CountRemovals =>
  async (group) => {
    if (!plan.showRemovals) return [];
    const { items, unreadable } = await allOf(journal, removalJournal, { by: 'group', group });
    noteUnreadable(alarm, { unreadable });
    return unreadable.length > 0 ? [] : removalCounts(items);
  };
