import type { Comment } from '../comment/comment.ts';
import { isOpenComment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { CommentEvent } from '../comment/events/comment-events.ts';
import type { Incident } from '../incident/incident.ts';
import type { Entry, JournalEvent } from '../journal/entry.ts';
import type { Aggregate } from '../journal/journal.ts';
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
  /** Whom its words are of, where the public wrote them. */
  author?(state: State): string | undefined;
}

const keepsNothing = () => false;

const comments: Erasing<Comment, CommentEvent> = {
  aggregate: commentJournal,
  kept: 'comments',
  isOver: (comment) => !isOpenComment(comment),
  keeps: keepsNothing,
  author: ({ author }) => author.id,
};

const removals: Erasing<Removal, RemovalEvent> = {
  aggregate: removalJournal,
  kept: 'comments',
  isOver: (removal) => !isUndecided(removal),
  keeps: keepsNothing,
  author: ({ archived }) => archived.author?.id,
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
};

/** All journals whose words are erased when their time is over. */
export const erasings = [comments, removals, statements] as const;

/** What happens to an incident's words: nothing while it isn't over, or under legal hold. */
export const holdsWords = (incident: Pick<Incident, 'phase' | 'legalHold'> | undefined): boolean =>
  incident !== undefined &&
  (incident.legalHold || !['closed', 'cancelled'].includes(incident.phase));

/** Why words are erased, and which entries keep theirs. */
export interface Erasure<State> {
  why: ErasureReason;
  keeps(state: State, entry: Entry): boolean;
  /** Asked again about the state that stands there when the words are taken. */
  mayErase(state: State): boolean;
}

/** Port: takes the words of a journal's entries for good, and notes which; answers how many entries lost theirs. */
export type EraseWords = <State extends Erasable, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event | WordsErased>,
  id: string,
  by: string,
  erasure: Erasure<State>,
) => Promise<number>;
