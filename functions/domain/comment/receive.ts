import type { GroupOf } from '../group/grouper.ts';
import { incidentJournal } from '../incident/incident-journal.ts';
import { TALAN } from '../journal/entry.ts';
import type { StateJournal } from '../journal/journal.ts';
import type { Clocks } from '../plan/clocks.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { idFrom } from '../values/id.ts';
import { ok, refuse } from '../values/result.ts';
import { deadlinesFrom } from './clock.ts';
import type { Comment } from './comment.ts';
import { commentBrought, saysTheSame } from './comment-id.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { CommentInput } from './input.ts';
import type { UrgentReason } from './urgent.ts';

/** What receiving a comment needs from outside. */
export interface ReceiveDeps {
  journal: StateJournal;
  clocks: Clocks;
  /** Why a text can't wait. */
  urgentIn: (text: string) => UrgentReason[];
  groupOf: GroupOf;
}

// A closed incident takes no comment any more. One that is closed meanwhile refuses what is written by its count,
// and all is decided again.
const takingComments = async (
  { journal }: ReceiveDeps,
  incidentId: string | undefined,
): Promise<string | undefined> => {
  const incident = incidentId && (await journal.read(incidentJournal, incidentId));
  return incident && incident.phase !== 'closed' ? incident.id : undefined;
};

const incidentBelow = async (
  deps: ReceiveDeps,
  { statementId }: CommentInput,
): Promise<string | undefined> => {
  const statement = statementId && (await deps.journal.read(statementJournal, statementId));
  return takingComments(deps, statement ? statement.incidentId : undefined);
};

const receivedNow = async (
  { clocks, urgentIn, groupOf }: ReceiveDeps,
  id: string,
  incidentId: string | undefined,
  { sourceId: _, author, url, text, inReplyTo, ...data }: CommentInput,
  broughtBy: string | undefined,
): Promise<CommentEvent> => {
  const urgent = urgentIn(text);
  const group = await groupOf({ id, text, language: data.language });
  const deadlines = deadlinesFrom(clocks, data.writtenAt, urgent.length > 0);
  return {
    type: 'received',
    data: { ...data, id, broughtBy, incidentId, urgent, group, deadlines },
    words: { author, url, text, inReplyTo },
  };
};

// What its author changed counts from now on: that is when anyone could know.
const editedNow = async (
  { clocks, urgentIn, groupOf }: ReceiveDeps,
  comment: Comment,
  { text }: CommentInput,
  now: Date,
): Promise<CommentEvent> => {
  const urgent = urgentIn(text);
  // Others may be grouped with what it said before.
  const id = idFrom(JSON.stringify(['edited', comment.id, text]));
  const group = await groupOf({ id, text, language: comment.language });
  const deadlines = deadlinesFrom(clocks, now.toISOString(), urgent.length > 0);
  return { type: 'edited', data: { urgent, group, deadlines }, words: { text } };
};

const notedOtherwise = (comment: Comment, broughtBy: string): CommentEvent[] =>
  comment.saidOtherwiseBy?.includes(broughtBy)
    ? []
    : [{ type: 'said-otherwise', data: { broughtBy } }];

// Only its own sender changes a comment, in its author's name; and no sender brings back what its author has changed,
// as one does that repeats a backlog.
const mayChange = (
  { broughtBy, author, earlierTexts }: Comment,
  input: CommentInput,
  sender: string | undefined,
): boolean =>
  broughtBy === sender &&
  author.id === input.author.id &&
  (sender === undefined || !earlierTexts.includes(input.text));

// What was erased does not come back because a source repeats it.
const changedNow = async (
  deps: ReceiveDeps & { now: () => Date },
  comment: Comment,
  input: CommentInput,
  sender: string | undefined,
): Promise<CommentEvent[]> => {
  if (comment.erasedAt || saysTheSame(comment, input)) return [];
  if (!mayChange(comment, input, sender)) return notedOtherwise(comment, sender ?? TALAN);
  const edited = await editedNow(deps, comment, input, deps.now());
  const { incidentId } = comment;
  const isLate = incidentId && !(await takingComments(deps, incidentId));
  return isLate ? [{ type: 'assigned', data: { incidentId: null } }, edited] : [edited];
};

/**
 * Receives a comment: once, however often it is brought, and again where its author has changed it. It
 * belongs to the incident of the statement that it stands below, unless that is closed. Whatever it says,
 * it stands open. `sender`: who brings it, where Talan has not read it itself.
 */
export const receiveComment = async (
  deps: ReceiveDeps & { now: () => Date },
  input: CommentInput,
  sender?: string,
): Promise<Comment> => {
  const id = await commentBrought(deps.journal.read, input, sender);
  const result = await deps.journal.append<Comment, CommentEvent, { type: 'known-elsewhere' }>(
    commentJournal,
    id,
    TALAN,
    async (comment, read) => {
      if (comment) return ok(await changedNow(deps, comment, input, sender));
      const isHere = (await commentBrought(read, input, sender)) === id;
      if (!isHere) return refuse({ type: 'known-elsewhere' });
      return ok([await receivedNow(deps, id, await incidentBelow(deps, input), input, sender)]);
    },
  );
  // Someone else brought it in that very moment.
  return result.ok ? result.value : receiveComment(deps, input, sender);
};
