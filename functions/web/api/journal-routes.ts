import * as z from 'zod';
import { ok, refuse } from '#domain/values/result.ts';
import { noteReading } from '../actions/moderation.ts';
import { seenEntries } from '../read/seen-entries.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { EntryView, entryView } from './views.ts';

const EntryPage = z.object({ entries: z.array(EntryView), next: z.string().optional() });

const JournalQuery = PageQuery.extend({
  /** Asks for words of others that were removed too: for those who may read them, and noted. */
  words: z.enum(['true', 'false']).default('false'),
});

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
      query: JournalQuery,
      answer: EntryPage,
    },
    async (call) => {
      const { words, ...asked } = call.query;
      const page = await call.deps.journal.entries(streamOf(call), asked);
      if (page.items.length === 0 && !asked.cursor) return refuse({ type: 'not-found' });
      const { items, removals } = await seenEntries(call.deps, streamOf(call), page.items);
      const isAsked = words === 'true' && removals.length > 0;
      const noted = isAsked ? await noteReading(call.deps, call.me, removals) : ok(undefined);
      if (!noted.ok) return noted;
      return ok({ entries: (isAsked ? page.items : items).map(entryView), next: page.next });
    },
  );

// What was said to us may have been removed.
const withRemovals = (what: string): string =>
  `The journal of ${what}; without words of others that were removed, unless \`words\` asks for them, which is noted`;

/** Calls about journals: all entries, oldest first. */
export const journalRoutes: ApiRoute[] = [
  journalOf(
    '/statements/{id}/journal',
    withRemovals('a statement'),
    ({ param }) => `statement#${param('id')}`,
  ),
  journalOf(
    '/incidents/{id}/journal',
    'The journal of an incident',
    ({ param }) => `incident#${param('id')}`,
  ),
  journalOf(
    '/alerts/{id}/journal',
    withRemovals('an alert'),
    ({ param }) => `alert#${param('id')}`,
  ),
  journalOf(
    '/comments/{id}/journal',
    withRemovals('a comment'),
    ({ param }) => `comment#${param('id')}`,
  ),
  journalOf('/plan/journal', 'The journal of the crisis plan', () => 'plan#plan', true),
];
