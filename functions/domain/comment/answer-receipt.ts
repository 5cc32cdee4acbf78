import type { ChannelSettings } from '../channel/limits.ts';
import { type PlaceRefusal, placeProblem } from '../channel/post-place.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { CommentRefusal } from './act.ts';
import type { Comment } from './comment.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { AnswerReceiptInput } from './input.ts';
import { isOnItsWay, type Sending } from './sending.ts';

/** The entry that an answer is out. `url`: where, if anyone knows. */
export const answeredBy = (
  { statementId, version, hash, variant }: Sending,
  state: 'published' | 'by-hand',
  url: string | undefined,
): CommentEvent => ({
  type: 'answered',
  data: { statementId, version, hash, variant, state },
  ...(url && { words: { url } }),
});

// A button pressed twice, or a call sent again.
const isNoted = ({ answers, unsent }: Comment, input: AnswerReceiptInput): boolean => {
  if (input.state === 'not-sent') return unsent?.reason === 'by-person';
  const last = answers.at(-1);
  return last?.state === 'by-hand' && last.url === input.url;
};

/** Notes what a person says became of an answer that waits for them; said again, nothing. */
export const settleAnswer = (
  comment: Comment,
  input: AnswerReceiptInput,
  settings?: ChannelSettings,
): Result<CommentEvent[], CommentRefusal | PlaceRefusal> => {
  const { channel, sending, state } = comment;
  const problem =
    input.state === 'published' ? placeProblem(channel, input.url, settings) : undefined;
  if (problem) return refuse(problem);
  if (!sending && isNoted(comment, input)) return ok([]);
  if (!sending) return refuse({ type: 'already-answered', state });
  if (isOnItsWay(sending)) return refuse({ type: 'answer-under-way' });
  return input.state === 'published'
    ? ok([answeredBy(sending, 'by-hand', input.url)])
    : ok([{ type: 'answer-unsent', data: { reason: 'by-person' } }]);
};
