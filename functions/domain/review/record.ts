import { type Answering, answeringOf } from '../comment/answering.ts';
import type { Comment } from '../comment/comment.ts';
import type { Entry, Payload } from '../journal/entry.ts';
import type { RecordedRemoval } from './removals.ts';

/** An entry of a journal with its words; without them where it had none, or they were erased. */
export interface RecordedEntry {
  entry: Entry;
  payload?: Payload | null | undefined;
}

/** What figures need of a comment. */
export interface RecordedComment
  extends Pick<Answering, 'state' | 'writtenAt' | 'repliedAt' | 'isDeleted'> {
  id: string;
  /** How many of its clocks ran out. */
  missed: number;
}

/** A comment as figures count it. */
export const recordedComment = (comment: Comment): RecordedComment => {
  const { state, writtenAt, repliedAt, isDeleted } = answeringOf(comment);
  return { id: comment.id, state, writtenAt, repliedAt, isDeleted, missed: comment.missed.length };
};

/** All that is on record about an incident: what a review is made from. */
export interface IncidentRecord {
  /** The entries of the incident, of the alert that it was opened from, and of its statements, in any order. */
  entries: readonly RecordedEntry[];
  /** Its comments, as their journals fold. */
  comments: readonly RecordedComment[];
  /** What its comments were removed for, or were to be. */
  removals: readonly RecordedRemoval[];
}

/** Where the record says something: an entry, or without a number a whole journal. */
export interface Source {
  stream: string;
  seq?: number | undefined;
}

/** Where an entry stands. */
export const sourceOf = ({ entry: { stream, seq } }: RecordedEntry): Source => ({ stream, seq });
