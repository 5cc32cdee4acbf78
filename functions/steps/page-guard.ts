import type { PageGuard } from '#domain/publish/newsroom.ts';
import { isGenuine } from '#domain/statement/publishing/page-problems.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from './deps.ts';

/** Holds the newsroom's registered pages against their statements' journals. */
export const pageGuard = ({
  journal,
  log,
  metrics,
}: Pick<StepDeps, 'journal' | 'log' | 'metrics'>): PageGuard => ({
  isGenuine: async (page) =>
    isGenuine(page, await journal.read(statementJournal, page.statementId)),
  reportAltered: ({ statementId }) => {
    log.warn('NEWSROOM_ALTERED', { statementId });
    metrics.add('AlteredPages', 1);
  },
});
