import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { PLAN_ID } from '#domain/plan/plan-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import { type CheckedJournal, JournalsPage } from './journals-page.tsx';

const verified = async (deps: WebDeps, stream: string): Promise<CheckedJournal[]> => {
  const journal = await wholeJournal(deps.journal, stream);
  if (!journal) return [];
  const { wrong } = verifyExport(journal);
  const hash = journal.entries.at(-1)?.entry.hash ?? '';
  return [{ stream, entries: journal.entries.length, hash, wrong }];
};

/** `GET /admin/journals`: the plan's journal and a page of statements' and incidents', checked as they are now. */
export const showJournals: PageHandler = async (deps, view, context) => {
  const cursor = context.req.query('cursor');
  const { items, next } = await listPage(deps, statementJournal, { by: 'all' }, cursor);
  const incidents = new Set(
    items.flatMap(({ incidentId }) => (incidentId === undefined ? [] : `incident#${incidentId}`)),
  );
  const streams = [`plan#${PLAN_ID}`, ...incidents, ...items.map(({ id }) => `statement#${id}`)];
  const journals: CheckedJournal[] = [];
  // One after another: a page of long journals is not held in memory at once.
  for (const stream of streams) journals.push(...(await verified(deps, stream)));
  return respond(context, <JournalsPage {...{ view, journals, next }} />);
};
