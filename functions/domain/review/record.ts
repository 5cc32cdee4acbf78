import type { Comment } from '../comment/comment.ts';
import type { Entry, Payload } from '../journal/entry.ts';
import type { RecordedRemoval } from './removals.ts';

/** An entry of a journal with its words; without them where it had none, or they were erased. */
export interface RecordedEntry {
  entry: Entry;
  payload?: Payload | null | undefined;
}

/** All that is on record about an incident: what a review is made from. */
export interface IncidentRecord {
  /** The entries of the incident, of the alert that it was opened from, and of its statements, in any order. */
  entries: readonly RecordedEntry[];
  /** What the journals of its comments fold to. */
  comments: readonly Comment[];
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
