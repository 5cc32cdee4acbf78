import type { GroupOf } from '../group/grouper.ts';
import { incidentJournal } from '../incident/incident-journal.ts';
import { TALAN } from '../journal/entry.ts';
import type { StateJournal } from '../journal/journal.ts';
import type { Clocks } from '../plan/clocks.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { idFrom } from '../values/id.ts';
import { ok } from '../values/result.ts';
import { deadlinesFrom } from './clock.ts';
import type { Comment } from './comment.ts';
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

/** The id of a comment: the same, however often a source brings it. */
export const commentId = ({
  source,
  sourceId,
}: Pick<CommentInput, 'source' | 'sourceId'>): string =>
  idFrom(JSON.stringify(['comment', source, sourceId]));

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
): Promise<CommentEvent> => {
  const urgent = urgentIn(text);
  const group = await groupOf({ id, text, language: data.language });
  const deadlines = deadlinesFrom(clocks, data.writtenAt, urgent.length > 0);
  return {
    type: 'received',
    data: { ...data, id, incidentId, urgent, group, deadlines },
    words: { author, url, text, inReplyTo },
  };
};

// What its author changed counts from now on: that is when anyone could know.
const changedNow = async (
  { clocks, urgentIn, groupOf }: ReceiveDeps,
  comment: Comment,
  { author, text }: CommentInput,
  now: Date,
): Promise<CommentEvent[]> => {
  // What was erased does not come back because a source repeats it; and nobody changes what another one said.
  const isAuthors = comment.author.id === author.id;
  if (comment.text === text || comment.erasedAt || !isAuthors) return [];
  const urgent = urgentIn(text);
  // Others may be grouped with what it said before.
  const id = idFrom(JSON.stringify(['edited', comment.id, text]));
  const group = await groupOf({ id, text, language: comment.language });
  const deadlines = deadlinesFrom(clocks, now.toISOString(), urgent.length > 0);
  return [{ type: 'edited', data: { urgent, group, deadlines }, words: { text } }];
};

/**
 * Receives a comment: once, however often it is brought, and again where its author has changed it. It
 * belongs to the incident of the statement that it stands below, unless that is closed. Whatever it says,
 * it stands open.
 */
export const receiveComment = async (
  deps: ReceiveDeps & { now: () => Date },
  input: CommentInput,
): Promise<Comment> => {
  const id = commentId(input);
  const result = await deps.journal.append<Comment, CommentEvent, never>(
    commentJournal,
    id,
    TALAN,
    async (comment) => {
      if (comment) {
        const changes = await changedNow(deps, comment, input, deps.now());
        const { incidentId } = comment;
        const isLate =
          changes.length > 0 && incidentId && !(await takingComments(deps, incidentId));
        return ok(
          isLate ? [{ type: 'assigned', data: { incidentId: null } }, ...changes] : changes,
        );
      }
      return ok([await receivedNow(deps, id, await incidentBelow(deps, input), input)]);
    },
  );
  if (!result.ok) throw new TypeError('Receiving refuses nothing');
  return result.value;
};
