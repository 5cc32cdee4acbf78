import * as z from 'zod';
import { ok, refuse } from '#domain/values/result.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { EntryView, entryView } from './views.ts';

const EntryPage = z.object({ entries: z.array(EntryView), next: z.string().optional() });

const journalOf = (
  path: string,
  summary: string,
  streamOf: (caller: Caller) => string,
  openToAll = false,
): ApiRoute =>
  apiRoute(
    {
      method: 'get',
      path,
      summary,
      openToAll,
      status: 200,
      body: Nothing,
      query: PageQuery,
      answer: EntryPage,
    },
    async (call) => {
      const page = await call.deps.journal.entries(streamOf(call), call.query);
      if (page.items.length === 0 && !call.query.cursor) return refuse({ type: 'not-found' });
      return ok({ entries: page.items.map(entryView), next: page.next });
    },
  );

/** Calls about journals: all entries, oldest first. */
export const journalRoutes: ApiRoute[] = [
  journalOf(
    '/statements/{id}/journal',
    'The journal of a statement',
    ({ param }) => `statement#${param('id')}`,
  ),
  journalOf(
    '/incidents/{id}/journal',
    'The journal of an incident',
    ({ param }) => `incident#${param('id')}`,
  ),
  journalOf(
    '/alerts/{id}/journal',
    'The journal of an alert',
    ({ param }) => `alert#${param('id')}`,
  ),
  journalOf(
    '/comments/{id}/journal',
    'The journal of a comment',
    ({ param }) => `comment#${param('id')}`,
  ),
  journalOf('/plan/journal', 'The journal of the crisis plan', () => 'plan#plan', true),
];
