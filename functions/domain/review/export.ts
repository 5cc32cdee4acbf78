import * as z from 'zod';
import { commentJournal } from '../comment/comment-journal.ts';
import { replay } from '../journal/replay.ts';
import { ExportedJournal } from '../journal/verify-journal.ts';
import { Figure } from './figure.ts';
import { FigureName, type Figures, figuresOf } from './figures.ts';
import { type IncidentRecord, type RecordedComment, recordedComment } from './record.ts';
import { RecordedRemoval } from './removals.ts';

/** A review with everything that it is made from: the journals of the incident, its statements and comments. */
export const ReviewExport = z.object({
  /** Says of an exercise that it is one. */
  exercise: z.string().optional(),
  incidentId: z.string(),
  at: z.iso.datetime(),
  planVersion: z.string(),
  /** A download from before a figure was known lacks it. */
  figures: z.partialRecord(FigureName, Figure),
  journals: z.array(ExportedJournal).min(1),
  /** Not their journals, which hold the archived words: the log of removals gives these to who may read them. */
  removals: z.array(RecordedRemoval).default([]),
  removalsByGround: z.record(z.string(), z.int()).default({}),
});
export type ReviewExport = z.infer<typeof ReviewExport>;

const isOfComment = ({ stream }: ExportedJournal): boolean =>
  stream.startsWith(`${commentJournal.name}#`);

const commentIn = (journal: ExportedJournal): RecordedComment[] => {
  const replayed = replay(commentJournal, journal);
  return 'state' in replayed && replayed.state ? [recordedComment(replayed.state)] : [];
};

/** The record of an incident from what was exported, with nothing but this. */
export const recordIn = ({
  journals,
  removals,
}: Pick<ReviewExport, 'journals' | 'removals'>): IncidentRecord => ({
  entries: journals.filter((journal) => !isOfComment(journal)).flatMap(({ entries }) => entries),
  comments: journals.filter(isOfComment).flatMap(commentIn),
  removals,
});

/** The figures that an export gives. */
export const figuresIn = (review: Pick<ReviewExport, 'journals' | 'removals'>): Figures =>
  figuresOf(recordIn(review));
