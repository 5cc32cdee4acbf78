import type { Wanted } from '../due/due.ts';
import { NO_INCIDENT } from '../incident/everyday.ts';
import { openComments } from '../incident/open-counts.ts';
import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { answeringOf, toNote } from './answering.ts';
import { notYetMissed, runningOut } from './clock.ts';
import { Comment, type CommentState, isOpenComment } from './comment.ts';
import { type CommentEvent, commentEvents } from './events/comment-events.ts';
import { isOnItsWay } from './sending.ts';
import { isUntoldUrgent, urgentSinceOf } from './untold.ts';

/** The list of an incident's open comments that are urgent, or that are not. */
export const openList = (incidentId: string, isUrgent: boolean): string =>
  `${incidentId}#${isUrgent ? 'urgent' : 'open'}`;

/** The list of an incident's comments in a state. */
export const stateList = (incidentId: string, state: CommentState): string =>
  `${incidentId}#${state}`;

const incidentOf = ({ incidentId = NO_INCIDENT }: Comment): string => incidentId;

// Only the next one: whoever handles it notes it, and then the state wants the one after it.
const nextClock = (comment: Comment): Wanted[] => {
  const [next] = notYetMissed(comment);
  return next ? [{ kind: 'comment-due', key: next.clock, at: next.at }] : [];
};

const toTell = (comment: Comment): Wanted[] =>
  isUntoldUrgent(comment) ? [{ kind: 'tell-urgent', key: '', at: urgentSinceOf(comment) }] : [];

const answerToSend = ({ sending }: Comment): Wanted[] =>
  sending && isOnItsWay(sending)
    ? [{ kind: 'send-answer', key: sending.runId, at: sending.at }]
    : [];

/** The journal of one comment. */
export const commentJournal: Aggregate<Comment, CommentEvent> = {
  name: 'comment',
  state: Comment,
  events: commentEvents,
  fold: foldWith<Comment>(commentEvents),
  due: (state) => [
    ...(isOpenComment(state) ? nextClock(state) : []),
    ...toTell(state),
    ...answerToSend(state),
  ],
  countedIn: (state) =>
    isOpenComment(state) && state.incidentId ? openComments(state.incidentId) : undefined,
  index: (state) => ({
    sort: runningOut(state.deadlines)[0]?.at ?? state.writtenAt,
    note: toNote(answeringOf(state)),
    group: incidentOf(state),
    open: isOpenComment(state),
    status: stateList(incidentOf(state), state.state),
    people: [],
    out: { list: state.group, at: state.writtenAt },
    desk: isOpenComment(state) ? openList(incidentOf(state), state.urgent.length > 0) : undefined,
  }),
};
