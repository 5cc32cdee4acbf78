import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { findRemovals } from '#domain/moderation/find-removals.ts';
import { ownPieces, type QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { quotedSince } from '#domain/moderation/quoted-since.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOut } from '#domain/statement/supersede.ts';
import type { StepDeps } from '../deps.ts';
import { notify } from '../notify.ts';
import { appendTo } from '../read.ts';
import type { DueHandler } from './due.ts';

/** What telling of quoted removals needs. */
export interface QuotedDeps
  extends Pick<StepDeps, 'journal' | 'notifier' | 'plan' | 'log' | 'metrics'> {
  journal: StepDeps['journal'] & QuotesDeps['journal'];
}

/** The newest of its incident and of the everyday. */
const LOOKED_AT = 100;

// Families, posts and replies are in no list of what is out.
const wordsOut = async (
  { journal }: QuotedDeps,
  { incidentId }: Removal,
): Promise<Map<string, Statement>> => {
  const filters = [
    ...outListsFor('internal', incidentId).map((list) => ({ by: 'out', list }) as const),
    ...new Set([incidentId ?? NO_INCIDENT, NO_INCIDENT]),
  ].map((list) => (typeof list === 'string' ? ({ by: 'group', group: list } as const) : list));
  const pages = await Promise.all(
    filters.map((filter) => journal.list(statementJournal, filter, { limit: LOOKED_AT })),
  );
  const out = pages.flatMap(({ items }) => items).filter(isOut);
  return new Map(out.map((statement) => [statement.id, statement]));
};

// Whoever asked for the words and whoever approved them, and the crisis group, which sees to the rest.
const toTell = (
  { plan }: QuotedDeps,
  { requestedBy, decision, incidentId }: Statement,
): string[] => [
  ...new Set([
    requestedBy,
    ...(decision ? [decision.by] : []),
    ...(incidentId === undefined ? [] : (plan.crisisGroup ?? [])),
  ]),
];

const isMarked = ({ quotedRemovals }: Statement, { id }: Removal): boolean =>
  quotedRemovals?.some((each) => each.removal === id) === true;

// The removal may have been taken back meanwhile: it is asked for again with the statement as it is then.
const tell = async (deps: QuotedDeps, { id }: Statement, removal: Removal): Promise<void> => {
  const marked = await appendTo(deps.journal, id, async (current, read) => {
    const { hash } = current;
    const isKnown = current.quotedRemovals?.some(
      (each) => each.removal === removal.id && each.hash === hash,
    );
    if (isKnown || hash === undefined) return [];
    const now = await read(removalJournal, removal.id);
    if (!now || !(await quotedSince(deps, current, now))) return [];
    return [{ type: 'removal-quoted', data: { removal: removal.id, hash } }];
  });
  if (!isMarked(marked, removal)) return;
  const people = toTell(deps, marked);
  await notify(
    deps,
    marked,
    // What is removed after words were kept is told of anew.
    people.map((person) => ({
      person,
      purpose: 'quotes-removed',
      round: marked.keptQuotes?.length ?? 0,
    })),
  );
};

// It may have come back meanwhile.
const unmark = async (deps: QuotedDeps, { id }: Statement, removal: Removal): Promise<void> => {
  await appendTo(deps.journal, id, async (current, read) => {
    const now = await read(removalJournal, removal.id);
    const isOver = !now || !(await quotedSince(deps, current, now));
    return isOver && isMarked(current, removal)
      ? [{ type: 'removal-not-quoted', data: { removal: removal.id } }]
      : [];
  });
};

const lookAtWordsOut = async (deps: QuotedDeps, removalId: string): Promise<void> => {
  const removal = await deps.journal.read(removalJournal, removalId);
  if (!removal) return;
  for (const statement of (await wordsOut(deps, removal)).values()) {
    if (await quotedSince(deps, statement, removal)) await tell(deps, statement, removal);
    else if (isMarked(statement, removal)) await unmark(deps, statement, removal);
  }
};

// What was removed while they were on their way had found them not out yet.
const lookAtRemovals = async (deps: QuotedDeps, statementId: string): Promise<void> => {
  const statement = await deps.journal.read(statementJournal, statementId);
  if (!statement || !isOut(statement)) return;
  const { items } = await findRemovals(deps, ownPieces(statement));
  for (const removal of items) {
    if (await quotedSince(deps, statement, removal)) await tell(deps, statement, removal);
  }
};

/**
 * Marks words that are out and quote a comment that was removed since they were approved, and tells those who act,
 * once a statement. Whichever comes later looks: a removal at the words that are out, and words that come out at what
 * is removed. Once the removal is taken back the mark goes. Words that wait for their time lapse by themselves.
 */
export const tellQuoted =
  (deps: QuotedDeps): DueHandler =>
  async ({ aggregate, id }) => {
    if (aggregate === statementJournal.name) await lookAtRemovals(deps, id);
    else await lookAtWordsOut(deps, id);
    return undefined;
  };
