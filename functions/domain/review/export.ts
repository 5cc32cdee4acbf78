import * as z from 'zod';
import type { Comment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import { replay } from '../journal/replay.ts';
import { ExportedJournal } from '../journal/verify-journal.ts';
import { Figures, figuresOf } from './figures.ts';
import type { IncidentRecord } from './record.ts';

/** A review with everything that it is made from: the journals of the incident, its statements and comments. */
export const ReviewExport = z.object({
  /** Says of an exercise that it is one. */
  exercise: z.string().optional(),
  incidentId: z.string(),
  at: z.iso.datetime(),
  planVersion: z.string(),
  figures: Figures,
  journals: z.array(ExportedJournal).min(1),
});
export type ReviewExport = z.infer<typeof ReviewExport>;

const isOfComment = ({ stream }: ExportedJournal): boolean =>
  stream.startsWith(`${commentJournal.name}#`);

const commentIn = (journal: ExportedJournal): Comment[] => {
  const replayed = replay(commentJournal, journal);
  return 'state' in replayed && replayed.state ? [replayed.state] : [];
};

/** The record of an incident from exported journals, with nothing but these. */
export const recordIn = (journals: readonly ExportedJournal[]): IncidentRecord => ({
  entries: journals.filter((journal) => !isOfComment(journal)).flatMap(({ entries }) => entries),
  comments: journals.filter(isOfComment).flatMap(commentIn),
});

/** The figures that the journals of an export give. */
export const figuresIn = ({ journals }: Pick<ReviewExport, 'journals'>): Figures =>
  figuresOf(recordIn(journals));
