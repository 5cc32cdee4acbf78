import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { inPlaceOfFile } from '../moderation/withheld-file.tsx';
import { notFound } from '../page/error-pages.tsx';
import { type PageHandler, param } from '../page/route.ts';

/** `GET /desk/statements/:id/journal`: the journal as a file that `npm run journal -- verify` takes. */
export const exportJournal: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const journal = await wholeJournal(deps.journal, `statement#${id}`);
  if (!journal) return notFound(view, context);
  const instead = await inPlaceOfFile(deps, view, context, [journal]);
  if (instead) return instead;
  context.header('cache-control', 'no-store');
  context.header('content-type', 'application/json; charset=utf-8');
  context.header('content-disposition', `attachment; filename="statement-${id}.json"`);
  return context.body(`${JSON.stringify(journal, null, 2)}\n`);
};
