import { fromNote } from '#domain/comment/answering.ts';
import { CommentState } from '#domain/comment/comment.ts';
import { commentJournal, stateList } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { mayReadRemoved } from '#domain/moderation/moderators.ts';
import { eachRemoval } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Person, Plan } from '#domain/plan/plan.ts';
import {
  type IncidentRecord,
  type RecordedComment,
  type RecordedEntry,
  recordedComment,
} from '#domain/review/record.ts';
import { keptAmong, type RecordedKept, RecordedRemoval } from '#domain/review/removals.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { WebDeps } from '../deps.ts';

type ReadDeps = Pick<WebDeps, 'journal' | 'readNotes'>;

/** Journals that are read at once: below the 50 connections that Lambda keeps to the table. */
export const AT_ONCE = 32;

// Lists say of each comment what is counted. Those whose note is from before that are read themselves.
const commentsOf = async (
  { journal, readNotes }: ReadDeps,
  id: string,
): Promise<RecordedComment[]> => {
  const lists = CommentState.options.map((state) =>
    readNotes(commentJournal, { list: { by: 'all', status: stateList(id, state) } }),
  );
  const found: RecordedComment[] = [];
  const unsaid: string[] = [];
  for (const { id: commentId, note } of (await Promise.all(lists)).flat()) {
    const said = note === undefined ? undefined : fromNote(note);
    const missed = said?.missed;
    if (said === undefined || missed === undefined) unsaid.push(commentId);
    else found.push({ ...said, id: commentId, missed });
  }
  const read = await journal.readAll(commentJournal, unsaid);
  return [...found, ...read.map(recordedComment)];
};

/** The streams of an incident, of the alert that it was opened from, and of its statements. */
export const streamsOf = async (
  { journal, readNotes }: ReadDeps,
  id: string,
): Promise<string[]> => {
  const [incident, statements] = await Promise.all([
    journal.read(incidentJournal, id),
    readNotes(statementJournal, { list: { by: 'group', group: id } }),
  ]);
  const alert = incident?.fromAlert;
  return [
    `incident#${id}`,
    ...(alert === undefined ? [] : [`alert#${alert}`]),
    ...statements.map((statement) => `statement#${statement.id}`),
  ];
};

/** The record of an incident, and the proposals after which its comments were kept. */
export interface ReadRecord extends IncidentRecord {
  kept: readonly RecordedKept[];
}

const recordedRemovals = async (
  { journal }: ReadDeps,
  id: string,
): Promise<Pick<ReadRecord, 'removals' | 'kept'>> => {
  const found = await wholeList(journal, removalJournal, { by: 'group', group: id });
  const removals = found.flatMap(eachRemoval).map((each) => RecordedRemoval.parse(each));
  return { removals, kept: keptAmong(found) };
};

/** What was kept, as someone may read it: reasons may quote, and are for who may read what was removed. */
export const keptFor = (plan: Plan, reader: Person, { kept }: ReadRecord): RecordedKept[] =>
  kept.map(({ decisionReason, ...each }) =>
    mayReadRemoved(plan, reader) && decisionReason !== undefined
      ? { ...each, decisionReason }
      : each,
  );

/**
 * All that is on record about an incident: entries of its own, its alert and its statements, its comments and
 * what was removed of them.
 */
export const readIncidentRecord = async (deps: ReadDeps, id: string): Promise<ReadRecord> => {
  const entries: RecordedEntry[] = [];
  const readEntries = async () =>
    severalAtOnce(await streamsOf(deps, id), AT_ONCE, async (stream) => {
      entries.push(...((await wholeJournal(deps.journal, stream))?.entries ?? []));
    });
  const [comments, removals] = await Promise.all([
    commentsOf(deps, id),
    recordedRemovals(deps, id),
    readEntries(),
  ]);
  return { entries, comments, ...removals };
};
