import { TALAN } from '../journal/entry.ts';
import { idFrom } from '../values/id.ts';
import { deadlinesFrom } from './clock.ts';
import type { Comment } from './comment.ts';
import { isByAuthor, isReadByTalan, saysTheSame } from './comment-id.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { CommentInput } from './input.ts';
import type { ReceiveDeps } from './receive-deps.ts';
import { incidentBelow, takingComments } from './taking.ts';

/** What was brought, and by whom; absent: Talan read it itself. */
interface Brought {
  input: CommentInput;
  sender: string | undefined;
}

// In its author's name, Talan changes what it reads where it stands, and a sender what it brought. Of comments from
// before that was noted, the first sender that brings a change answers for what Talan never reads.
const mayAnswerFor = (comment: Comment, { input, sender }: Brought): boolean => {
  if (!isByAuthor(comment, input)) return false;
  const { broughtBy } = comment;
  return (
    sender === undefined ||
    broughtBy === sender ||
    (broughtBy === undefined && !isReadByTalan(comment))
  );
};

const isSeen = ({ earlierTexts }: Comment, { input }: Brought): boolean =>
  earlierTexts.includes(input.text);

// A sender that repeats a backlog brings back what its author has changed. Authors also change words back: the time of
// a version tells these apart, and where a sender gives none its words alone do. Only a version that is surely the
// older one is an old one where its words were never seen.
const isRepeated = (comment: Comment, brought: Brought): boolean => {
  const { versionAt, writtenAt } = comment;
  const { editedAt } = brought.input;
  if (editedAt === undefined) return isSeen(comment, brought);
  return isSeen(comment, brought)
    ? editedAt <= (versionAt ?? writtenAt)
    : versionAt !== undefined && editedAt < versionAt;
};

const takenOver = (
  { broughtBy }: Comment,
  { input: { url, inReplyTo, statementId }, sender }: Brought,
): CommentEvent[] =>
  broughtBy === sender
    ? []
    : [
        {
          type: 'taken-over',
          data: { broughtBy: sender ?? null, statementId },
          words: { url, inReplyTo },
        },
      ];

// What its author changed counts from now on: that is when anyone could know.
const editedNow = async (
  { clocks, urgentIn, groupOf, now }: ReceiveDeps,
  comment: Comment,
  { text, editedAt: versionAt }: CommentInput,
): Promise<CommentEvent> => {
  // What a person marked stays so until a person takes it back.
  const marked = comment.urgentMark ? (['marked'] as const) : [];
  const urgent = [...urgentIn(text), ...marked];
  // Others may be grouped with what it said before.
  const id = idFrom(JSON.stringify(['edited', comment.id, text]));
  const group = await groupOf({ id, text, language: comment.language });
  const deadlines = deadlinesFrom(clocks, now().toISOString(), urgent.length > 0);
  return { type: 'edited', data: { urgent, group, deadlines, versionAt }, words: { text } };
};

const otherwiseNow = (
  { clocks, urgentIn, now }: ReceiveDeps,
  comment: Comment,
  brought: Brought,
): CommentEvent[] => {
  const broughtBy = brought.sender ?? TALAN;
  const text = isByAuthor(comment, brought.input) ? brought.input.text : undefined;
  const noted = comment.saidOtherwise?.find(({ by }) => by === broughtBy);
  if (noted && noted.text === text) return [];
  if (text === undefined) return [{ type: 'said-otherwise', data: { broughtBy } }];
  const isKnown = isSeen(comment, brought) && isRepeated(comment, brought);
  const urgent = isKnown ? [] : urgentIn(text);
  const deadlines = deadlinesFrom(clocks, now().toISOString(), true);
  const urgency = urgent.length > 0 ? { urgent, deadlines } : undefined;
  return [{ type: 'said-otherwise', data: { broughtBy, urgency }, words: { text } }];
};

// Its author wrote the same words anew: what is older than these is old.
const datedNow = (comment: Comment, brought: Brought): CommentEvent[] => {
  const { versionAt = comment.writtenAt } = comment;
  const { editedAt } = brought.input;
  const isNewer = editedAt !== undefined && editedAt > versionAt;
  if (!isNewer || !mayAnswerFor(comment, brought)) return [];
  return [...takenOver(comment, brought), { type: 'dated', data: { versionAt: editedAt } }];
};

const isOpening = (event: CommentEvent): boolean =>
  event.type === 'edited' || (event.type === 'said-otherwise' && event.data.urgency !== undefined);

// A comment opens in no closed incident. Where Talan reads what it stands below, it belongs there.
const assignedNow = async (
  deps: ReceiveDeps,
  { incidentId }: Comment,
  { input }: Brought,
  events: readonly CommentEvent[],
): Promise<CommentEvent[]> => {
  const isTaken = events.some(({ type }) => type === 'taken-over');
  if (incidentId === undefined) {
    const below = isTaken ? await incidentBelow(deps, input) : undefined;
    return below === undefined ? [] : [{ type: 'assigned', data: { incidentId: below } }];
  }
  const stays = !events.some(isOpening) || (await takingComments(deps, incidentId)) !== undefined;
  return stays ? [] : [{ type: 'assigned', data: { incidentId: null } }];
};

const changesNow = async (
  deps: ReceiveDeps,
  comment: Comment,
  brought: Brought,
): Promise<CommentEvent[]> => {
  const { input, sender } = brought;
  const isAsBefore = saysTheSame(comment, input);
  if (isAsBefore && sender !== undefined) return datedNow(comment, brought);
  const isBacklog = sender !== undefined && isRepeated(comment, brought);
  if (isBacklog || !mayAnswerFor(comment, brought)) return otherwiseNow(deps, comment, brought);
  const edited = isAsBefore ? [] : [await editedNow(deps, comment, input)];
  return [...takenOver(comment, brought), ...edited];
};

/** What comes of a comment that is brought again. What was erased does not come back because a source repeats it. */
export const broughtAgain = async (
  deps: ReceiveDeps,
  comment: Comment,
  brought: Brought,
): Promise<CommentEvent[]> => {
  if (comment.erasedAt) return [];
  const events = await changesNow(deps, comment, brought);
  return [...(await assignedNow(deps, comment, brought, events)), ...events];
};
