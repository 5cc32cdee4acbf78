import type { JournalLists, Page } from '#domain/journal/journal.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import { removalCounts } from '#domain/moderation/removal-counts.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { CountRemovals } from '#domain/publish/newsroom.ts';

const AT_ONCE = 100;

interface CountDeps {
  journal: Pick<JournalLists, 'list'>;
  plan: Pick<Plan, 'showRemovals'>;
}

/** Counts what the public may be told of an incident's removals: nothing where the plan does not want that. */
export const countRemovals =
  ({ journal, plan }: CountDeps): CountRemovals =>
  async (group) => {
    if (!plan.showRemovals) return [];
    const found: Removal[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<Removal> = await journal.list(
        removalJournal,
        { by: 'group', group },
        { limit: AT_ONCE, cursor },
      );
      found.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    return removalCounts(found);
  };
