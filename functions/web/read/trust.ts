import { type Answering, fromNote } from '#domain/comment/answering.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { daysBefore, writtenIn } from '#domain/trust/trust.ts';
import type { WebDeps } from '../deps.ts';

/** For how many days figures are shown unless someone says otherwise. */
export const TRUST_DAYS = 30;
/** So many comments are counted at most: what the figures cost has a limit, however much was written. */
const AT_MOST = 10_000;

/** A comment as it is counted. */
export interface CountedComment extends Answering {
  id: string;
}

/** Comments of a stretch of days, whatever incident they belong to. */
export interface Heard {
  comments: CountedComment[];
  /** Since when all are there: later than asked for where there were more than can be read. */
  since: string;
}

/** The newest comments of the last days. */
export const recentComments = async (
  { readNotes, now }: Pick<WebDeps, 'readNotes' | 'now'>,
  days: number,
): Promise<Heard> => {
  const { from, to } = daysBefore(now(), days);
  // The list is sorted by the first deadline, which is never earlier than the time of writing.
  const notes = await readNotes(commentJournal, { from, atMost: AT_MOST });
  const last = notes.length < AT_MOST ? undefined : notes.at(-1);
  const since = last?.at ?? from;
  const comments = notes.flatMap(({ id, note }) => {
    const answering = note === undefined ? undefined : fromNote(note);
    return answering ? [{ id, ...answering }] : [];
  });
  return { comments: writtenIn(comments, { from: since, to }), since };
};
