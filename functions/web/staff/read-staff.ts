import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { mostSimilar } from '#domain/search/similar.ts';
import { type StaleFact, staleFacts } from '#domain/statement/brief/stale.ts';
import { toldToStaffAt } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';
import { toldToStaff } from '../read/told-to-staff.ts';

/** A question with its answer, or a paragraph. */
export interface StaffPart {
  text: string;
  /** Whether a fact that it rests on has changed since. */
  isStale: boolean;
}

/** What staff were told, as it stands now. */
export interface StaffNotice {
  statement: Statement;
  /** Since when staff are told it. */
  toldAt: string;
  title: string | undefined;
  parts: StaffPart[];
  /** Whether a fact behind any of it has changed since. */
  isStale: boolean;
}

// A question, or several, and the paragraph that answers belong together.
const PART = /(?:[^\n]*\?\n{2,})*[^\n]+(?:\n[^\n]+)*/gu;

// As many active incidents as one page of a list holds.
const AT_MOST = 100;

type StaffText = Statement['texts'][number];

// Words by a person name no facts: all of them may rest on what has changed.
const isStalePart = (
  { sentences }: StaffText,
  { start, end }: { start: number; end: number },
  stale: readonly StaleFact[],
): boolean =>
  stale.length > 0 &&
  (sentences.length === 0 ||
    sentences.some(
      (sentence) =>
        sentence.start < end &&
        sentence.end > start &&
        stale.some(({ factId }) => sentence.factIds.includes(factId)),
    ));

const partsOf = (text: StaffText, stale: readonly StaleFact[]): StaffPart[] =>
  [...text.text.matchAll(PART)].map(({ 0: part, index }) => ({
    text: part,
    isStale: isStalePart(text, { start: index, end: index + part.length }, stale),
  }));

const noticeOf = (statement: Statement, incident: Incident): StaffNotice[] => {
  const toldAt = toldToStaffAt(statement);
  if (toldAt === undefined || statement.supersededBy !== undefined) return [];
  const stale = staleFacts(statement, incident);
  const { texts } = statement;
  const text = texts.find(({ channel }) => channel === 'intranet') ?? texts[0];
  const parts = text ? partsOf(text, stale) : [];
  return [{ statement, toldAt, title: text?.title, parts, isStale: stale.length > 0 }];
};

/** All that staff were told about active incidents and that still holds or is marked, newest first. */
export const readStaff = async (deps: Pick<WebDeps, 'journal'>): Promise<StaffNotice[]> => {
  const active = { by: 'open' } as const;
  const { items } = await deps.journal.list(incidentJournal, active, { limit: AT_MOST });
  const notices = await Promise.all(
    items.map(async (incident) =>
      (await toldToStaff(deps, incident.id)).flatMap((statement) => noticeOf(statement, incident)),
    ),
  );
  return notices.flat().toSorted((a, b) => b.toldAt.localeCompare(a.toldAt));
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
    notices.flatMap(({ statement, parts }) =>
      parts.map((part) => ({ statementId: statement.id, language: statement.language, ...part })),
    ),
    query,
  );
