import { type Comment, CommentState } from '#domain/comment/comment.ts';
import { commentJournal, stateList } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { IncidentRecord, RecordedEntry } from '#domain/review/record.ts';
import { RecordedRemoval } from '#domain/review/removals.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { WebDeps } from '../deps.ts';

type ReadDeps = Pick<WebDeps, 'journal'>;

/** Journals that are read at once: below the 50 connections that Lambda keeps to the table. */
export const AT_ONCE = 32;

const commentsOf = async ({ journal }: ReadDeps, id: string): Promise<Comment[]> => {
  const lists = CommentState.options.map((state) =>
    wholeList(journal, commentJournal, { by: 'all', status: stateList(id, state) }),
  );
  return (await Promise.all(lists)).flat();
};

/** The streams of an incident, of the alert that it was opened from, and of its statements. */
export const streamsOf = async ({ journal }: ReadDeps, id: string): Promise<string[]> => {
  const [incident, statements] = await Promise.all([
    journal.read(incidentJournal, id),
    wholeList(journal, statementJournal, { by: 'group', group: id }),
  ]);
  const alert = incident?.fromAlert;
  return [
    `incident#${id}`,
    ...(alert === undefined ? [] : [`alert#${alert}`]),
    ...statements.map((statement) => `statement#${statement.id}`),
  ];
};

const removalsOf = async ({ journal }: ReadDeps, id: string): Promise<RecordedRemoval[]> => {
  const removals = await wholeList(journal, removalJournal, { by: 'group', group: id });
  return removals.map((removal) => RecordedRemoval.parse(removal));
};

/**
 * All that is on record about an incident: entries of its own, its alert and its statements, its comments and
 * what was removed of them.
 */
export const readIncidentRecord = async (deps: ReadDeps, id: string): Promise<IncidentRecord> => {
  const entries: RecordedEntry[] = [];
  const readEntries = async () =>
    severalAtOnce(await streamsOf(deps, id), AT_ONCE, async (stream) => {
      entries.push(...((await wholeJournal(deps.journal, stream))?.entries ?? []));
    });
  const [comments, removals] = await Promise.all([
    commentsOf(deps, id),
    removalsOf(deps, id),
    readEntries(),
  ]);
  return { entries, comments, removals };
};
