import type { Notifier } from '#domain/notify/notifier.ts';
import type { ContactWay } from '#domain/plan/plan.ts';

/** Writes to people in the way that each notice names. */
export const createNotifier = (ways: Record<ContactWay, Notifier>): Notifier => ({
  notify: (notice) => ways[notice.way].notify(notice),
});
