import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { reviewRecord } from '#domain/proof/review-record.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { readPlans } from '../read/plans.ts';
import type { View } from '../view/view.ts';
import { RecordPage } from './record-page.tsx';
import { type RecordSheet, recordSheet } from './record-sheet.ts';

const sheetOf = async (
  deps: WebDeps,
  view: View,
  journal: ExportedJournal,
): Promise<RecordSheet | 'erased' | 'broken'> => {
  const { wrong, notReplayableFrom } = verifyExport(journal);
  if (wrong.length > 0) return 'broken';
  if (notReplayableFrom !== undefined) return 'erased';
  const record = reviewRecord(journal);
  return record ? recordSheet({ ...view, plans: await readPlans(deps) }, record) : 'broken';
};

/** `GET /desk/statements/:id/record` */
export const showRecord: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const statement = await deps.journal.read(statementJournal, id);
  const journal = await wholeJournal(deps.journal, `${statementJournal.name}#${id}`);
  if (!statement || !journal) return notFound(view, context);
  const sheet = await sheetOf(deps, view, journal);
  const { language } = statement;
  return respond(context, <RecordPage view={view} id={id} language={language} sheet={sheet} />);
};
