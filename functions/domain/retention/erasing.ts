import { type Comment, isOpenComment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { CommentEvent } from '../comment/events/comment-events.ts';
import type { Incident } from '../incident/incident.ts';
import type { Entry, JournalEvent } from '../journal/entry.ts';
import type { Aggregate, ReadAlong } from '../journal/journal.ts';
import type { Erasable, ErasureReason, WordsErased } from '../journal/words-erased.ts';
import type { RemovalEvent } from '../moderation/events/removal-events.ts';
import { isUndecided, type Removal } from '../moderation/removal.ts';
import { removalJournal } from '../moderation/removal-journal.ts';
import type { StatementEvent } from '../statement/events/statement-events.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { isOpen, isWithWriter } from '../statement/status.ts';
import { isOut } from '../statement/supersede.ts';

/** A journal whose words may be erased, and what decides about it. */
export interface Erasing<
  State extends Erasable & { id: string; incidentId?: string | undefined },
  Event extends JournalEvent,
> {
  aggregate: Aggregate<State, Event | WordsErased>;
  /** Which time of the plan holds. */
  kept: 'comments' | 'statements';
  /** Whether nothing more is to be done with it. */
  isOver(state: State): boolean;
  /** Whether the words of an entry stay: what was published is public. */
  keeps(state: State, entry: Entry): boolean;
  /** The comment that it is or that it holds words of. */
  commentId(state: State): string | undefined;
  /** When something was last done with it; absent: at its newest entry. */
  lastAt?(state: State): string;
}

const keepsNothing = () => false;

const comments: Erasing<Comment, CommentEvent> = {
  aggregate: commentJournal,
  kept: 'comments',
  isOver: (comment) => !isOpenComment(comment),
  keeps: keepsNothing,
  commentId: ({ id }) => id,
};

const removals: Erasing<Removal, RemovalEvent> = {
  aggregate: removalJournal,
  kept: 'comments',
  isOver: (removal) => !isUndecided(removal),
  keeps: keepsNothing,
  commentId: ({ id }) => id,
  // Reading the log is journalled too, and keeps nothing longer.
  lastAt: ({ proposedAt, decidedAt, undoneAt }) => undoneAt ?? decidedAt ?? proposedAt,
};

const TEXTS = ['drafted', 'written'];

const statements: Erasing<Statement, StatementEvent> = {
  aggregate: statementJournal,
  kept: 'statements',
  isOver: ({ status }) => !isOpen(status) && !isWithWriter(status) && status !== 'scheduled',
  keeps: (statement, { type, data }) =>
    isOut(statement) &&
    TEXTS.includes(type) &&
    data['version'] === (statement.decision?.version ?? statement.version),
  commentId: ({ commentId }) => commentId,
};

/** All journals whose words are erased when their time is over. */
export const erasings = [comments, removals, statements] as const;

/** Whether an incident keeps what belongs to it from being erased: it isn't over, or is under legal hold. */
export const holdsWords = (incident: Pick<Incident, 'phase' | 'legalHold'> | undefined): boolean =>
  incident !== undefined &&
  (incident.legalHold || !['closed', 'cancelled'].includes(incident.phase));

/** Why words are erased, and which entries keep theirs. */
export interface Erasure<State> {
  why: ErasureReason;
  keeps(state: State, entry: Entry): boolean;
  /** Asked again when the words are taken, about what stands there then; what it reads must not change meanwhile. */
  mayErase(state: State, read: ReadAlong): Promise<boolean>;
}

/** Port: takes the words of a journal's entries for good, and notes which; answers how many entries lost theirs. */
export type EraseWords = <State extends Erasable, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event | WordsErased>,
  id: string,
  by: string,
  erasure: Erasure<State>,
) => Promise<number>;
