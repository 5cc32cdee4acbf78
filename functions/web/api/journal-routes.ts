import * as z from 'zod';
import type { JournalItem } from '#domain/journal/journal.ts';
import { isInForce } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { noteReading } from '../actions/moderation.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { EntryView, entryView } from './views.ts';

const EntryPage = z.object({ entries: z.array(EntryView), next: z.string().optional() });

const withoutWords = ({ entry }: JournalItem): JournalItem => ({ entry, payload: undefined });

const ofComment: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/comments/{id}/journal',
    summary:
      'The journal of a comment; without words where it was removed, unless `words` asks for them, which is noted',
    status: 200,
    body: Nothing,
    query: PageQuery.extend({ words: z.enum(['true', 'false']).default('false') }),
    answer: EntryPage,
  },
  async ({ deps, me, param, query: { words, ...asked } }) => {
    const page = await deps.journal.entries(`comment#${param('id')}`, asked);
    if (page.items.length === 0 && !asked.cursor) return refuse({ type: 'not-found' });
    const removal = await deps.journal.read(removalJournal, param('id'));
    const isRemoved = removal !== undefined && isInForce(removal);
    const isAsked = words === 'true';
    const noted = isRemoved && isAsked ? await noteReading(deps, me, [removal]) : ok(undefined);
    if (!noted.ok) return noted;
    const items = isRemoved && !isAsked ? page.items.map(withoutWords) : page.items;
    return ok({ entries: items.map(entryView), next: page.next });
  },
);

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
  ofComment,
  journalOf('/plan/journal', 'The journal of the crisis plan', () => 'plan#plan', true),
];
