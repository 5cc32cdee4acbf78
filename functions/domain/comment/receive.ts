import { TALAN } from '../journal/entry.ts';
import { ok, refuse } from '../values/result.ts';
import { broughtAgain } from './brought-again.ts';
import { deadlinesFrom } from './clock.ts';
import type { Comment } from './comment.ts';
import { commentBrought, isByAuthor } from './comment-id.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { CommentInput } from './input.ts';
import type { ReceiveDeps } from './receive-deps.ts';
import { incidentBelow } from './taking.ts';

interface Coming {
  id: string;
  incidentId: string | undefined;
  broughtBy?: string | undefined;
  /** Of the call that a person noted it by. */
  requestDigest?: string | undefined;
}

/** The entry with which a comment comes in. */
export const receivedNow = async (
  { clocks, urgentIn, groupOf }: Pick<ReceiveDeps, 'clocks' | 'urgentIn' | 'groupOf'>,
  { id, incidentId, broughtBy, requestDigest }: Coming,
  { sourceId: _, editedAt: versionAt, author, url, text, inReplyTo, ...data }: CommentInput,
): Promise<CommentEvent> => {
  const urgent = urgentIn(text);
  const group = await groupOf({ id, text, language: data.language });
  const deadlines = deadlinesFrom(clocks, data.writtenAt, urgent.length > 0);
  return {
    type: 'received',
    data: { ...data, id, broughtBy, incidentId, urgent, group, deadlines, versionAt },
    words: { author, url, text, inReplyTo, requestDigest },
  };
};

/**
 * Receives a comment: once, however often it is brought, and again where its author has changed it. It
 * belongs to the incident of the statement that it stands below, unless that is closed. Whatever it says,
 * it stands open. `sender`: who brings it, where Talan has not read it itself.
 */
export const receiveComment = async (
  deps: ReceiveDeps,
  input: CommentInput,
  sender?: string,
): Promise<Comment> => {
  const id = await commentBrought(deps.journal.read, input, sender);
  const result = await deps.journal.append<Comment, CommentEvent, { type: 'known-elsewhere' }>(
    commentJournal,
    id,
    TALAN,
    async (comment, read) => {
      const isTheirs = comment !== undefined && isByAuthor(comment, input);
      const isHere = isTheirs || (await commentBrought(read, input, sender)) === id;
      if (!isHere) return refuse({ type: 'known-elsewhere' });
      if (comment) return ok(await broughtAgain(deps, comment, { input, sender }));
      const incidentId = await incidentBelow(deps, input);
      return ok([await receivedNow(deps, { id, incidentId, broughtBy: sender }, input)]);
    },
  );
  // Someone else brought it in that very moment.
  return result.ok ? result.value : receiveComment(deps, input, sender);
};
