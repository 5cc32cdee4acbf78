import type { Alert } from '../alert/alert.ts';
import { alertJournal } from '../alert/alert-journal.ts';
import type { AlertEvent } from '../alert/events/alert-events.ts';
import { type Comment, isOpenComment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { CommentEvent } from '../comment/events/comment-events.ts';
import type { IncidentEvent } from '../incident/events/incident-events.ts';
import type { Incident } from '../incident/incident.ts';
import { incidentJournal } from '../incident/incident-journal.ts';
import { isUnderCaution } from '../incident/lowering.ts';
import { isOver } from '../incident/phases.ts';
import type { Aggregate } from '../journal/aggregate.ts';
import type { JournalEvent } from '../journal/entry.ts';
import type { JournalItem, ReadAlong } from '../journal/journal.ts';
import type { Erasable, ErasureReason, WordsErased } from '../journal/words-erased.ts';
import type { RemovalEvent } from '../moderation/events/removal-events.ts';
import { eachRemoval, lastDecisionAt, type Removal, undecidedIn } from '../moderation/removal.ts';
import { removalJournal } from '../moderation/removal-journal.ts';
import type { StatementEvent } from '../statement/events/statement-events.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { isOpen, isWithWriter } from '../statement/status.ts';
import { isOut } from '../statement/supersede.ts';
import type { Person } from './person.ts';
import { alertQuotes, mayQuote, quotingParts, statementQuotes } from './quoted.ts';
import type { HeldBecause } from './selection.ts';

/** A journal whose words may be erased, and what decides about it. */
export interface Erasing<
  State extends Erasable & { id: string; incidentId?: string | undefined },
  Event extends JournalEvent,
> {
  aggregate: Aggregate<State, Event | WordsErased>;
  /** Which time of the plan holds; absent: words go only when someone asks who they quote. */
  kept?: 'mentions' | 'comments' | 'statements';
  /** Why its words stay for now; undefined where nothing more is to be done with it. */
  heldBy(state: State): HeldBecause | undefined;
  /** Whether it may hold words of a person who asks. */
  isAbout(state: State, person: Person): boolean;
  /** Whether the words of an entry stay: what was published is public. */
  keeps(state: State, item: JournalItem, person: Person | undefined): boolean;
  /** The parts of its state that the words of an entry are; absent: all. */
  partsIn?(item: JournalItem, person: Person | undefined): string[];
  /** When something was last done with it; absent: at its newest entry. */
  lastAt?(state: State): string;
}

const keepsNothing = () => false;

const whileUnderWay = (isUnderWay: boolean): HeldBecause | undefined =>
  isUnderWay ? 'under-way' : undefined;

const comments: Erasing<Comment, CommentEvent> = {
  aggregate: commentJournal,
  kept: 'comments',
  heldBy: (comment) => whileUnderWay(isOpenComment(comment)),
  keeps: keepsNothing,
  isAbout: ({ id }, { comments }) => comments.has(id),
};

const removals: Erasing<Removal, RemovalEvent> = {
  aggregate: removalJournal,
  kept: 'comments',
  heldBy: (removal) => whileUnderWay(undecidedIn(removal).length > 0),
  keeps: keepsNothing,
  isAbout: (removal, person) =>
    person.comments.has(removal.id) ||
    eachRemoval(removal).some(({ archived }) => archived.author?.id === person.id),
  // Reading the log is journalled too, and keeps nothing longer.
  lastAt: lastDecisionAt,
};

const TEXTS = ['drafted', 'written'];

// An answer that was stopped stands below the comments that it answered.
/** Whether readers have seen what a statement says. */
export const isPublic = (statement: Statement): boolean =>
  isOut(statement) || (statement.family === true && statement.decision?.decision === 'approve');

const statements: Erasing<Statement, StatementEvent> = {
  aggregate: statementJournal,
  kept: 'statements',
  heldBy: ({ status }) =>
    whileUnderWay(isOpen(status) || isWithWriter(status) || status === 'scheduled'),
  keeps: (statement, { entry: { type, data } }) =>
    isPublic(statement) &&
    TEXTS.includes(type) &&
    data['version'] === (statement.decision?.version ?? statement.version),
  isAbout: (statement, person) =>
    person.comments.has(statement.commentId ?? '') || statementQuotes(person, statement),
};

const alerts: Erasing<Alert, AlertEvent> = {
  aggregate: alertJournal,
  kept: 'mentions',
  heldBy: () => undefined,
  keeps: keepsNothing,
  isAbout: (alert, person) => alertQuotes(person, alert),
  lastAt: ({ noticedAt }) => noticedAt,
};

type Holding = Pick<Incident, 'phase' | 'severity' | 'legalHold' | 'lowerings'>;

/** Why an incident keeps what belongs to it from being erased: it is under legal caution, or isn't over. */
export const heldByIncident = (incident: Holding | undefined): HeldBecause | undefined => {
  if (!incident) return undefined;
  if (isUnderCaution(incident)) return 'caution';
  return isOver(incident) ? undefined : 'incident-open';
};

const incidents: Erasing<Incident, IncidentEvent> = {
  aggregate: incidentJournal,
  heldBy: heldByIncident,
  isAbout: (incident, person) => mayQuote(person, incident),
  keeps: (_, item, person) => person === undefined || quotingParts(person, item).length === 0,
  partsIn: (item, person) => (person ? quotingParts(person, item) : []),
};

/** All journals whose words are erased. Comments come last: they say whose the others are. */
export const erasings = { statements, removals, alerts, incidents, comments };

/** Why words are erased, and which entries keep theirs. */
export interface Erasure<State> {
  why: ErasureReason;
  /** Who asked and who decided. */
  by?: string | undefined;
  keeps(state: State, item: JournalItem): boolean;
  /** The parts of the state that the words of an entry are; absent: all. */
  partsIn?(item: JournalItem): string[];
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
