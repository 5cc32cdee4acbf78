import { isInternal } from '#domain/kind/kind.ts';
import { mostSimilar } from '#domain/search/similar.ts';
import { type StaleFact, staleFacts } from '#domain/statement/brief/stale.ts';
import { approvedAt, outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { activeIncidents } from '../incident/active-incidents.ts';
import { PAGE_SIZE } from '../read/list-page.ts';

/** What staff were told, as it stands now. */
export interface StaffNotice {
  statement: Statement;
  title: string | undefined;
  /** Its parts: a question with its answer, or a paragraph. */
  parts: string[];
  /** The facts behind it that have changed since. */
  stale: StaleFact[];
}

// A question, or several, and the paragraph that answers belong together.
const PART = /(?:[^\n]*\?\n{2,})*[^\n]+(?:\n[^\n]+)*/gu;

const partsOf = (text: string): string[] => text.match(PART) ?? [];

const noticeOf = (statement: Statement, stale: StaleFact[]): StaffNotice => {
  const { texts } = statement;
  const text = texts.find(({ channel }) => channel === 'intranet') ?? texts[0];
  return { statement, title: text?.title, parts: partsOf(text?.text ?? ''), stale };
};

/** All that staff were told about active incidents and that still holds or is marked, newest first. */
export const readStaff = async (deps: Pick<WebDeps, 'journal'>): Promise<StaffNotice[]> => {
  const { items } = await activeIncidents(deps);
  const notices = await Promise.all(
    items.map(async (incident) => {
      const pages = await Promise.all(
        outListsFor('internal', incident.id).map((list) =>
          deps.journal.list(statementJournal, { by: 'out', list }, { limit: PAGE_SIZE }),
        ),
      );
      return pages
        .flatMap((page) => page.items)
        .filter(({ kind, supersededBy }) => isInternal(kind) && supersededBy === undefined)
        .map((statement) => noticeOf(statement, staleFacts(statement, incident)));
    }),
  );
  return notices
    .flat()
    .toSorted((a, b) => approvedAt(b.statement).localeCompare(approvedAt(a.statement)));
};

/** One answer that was found in what staff were told. */
export interface StaffAnswer {
  statementId: string;
  text: string;
  language: Statement['language'];
  isStale: boolean;
}

/** The answers that fit a question, best first. */
export const searchStaff = (notices: readonly StaffNotice[], query: string): StaffAnswer[] =>
  mostSimilar(
    notices.flatMap(({ statement, parts, stale }) =>
      parts.map((text) => ({
        statementId: statement.id,
        text,
        language: statement.language,
        isStale: stale.length > 0,
      })),
    ),
    query,
  );
