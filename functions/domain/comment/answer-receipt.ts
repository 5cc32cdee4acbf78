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

/** Notes what a person says became of an answer that waits for them. */
export const settleAnswer = (
  { sending, state }: Comment,
  input: AnswerReceiptInput,
): Result<CommentEvent[], CommentRefusal> => {
  if (!sending) return refuse({ type: 'already-answered', state });
  if (isOnItsWay(sending)) return refuse({ type: 'answer-under-way' });
  return input.state === 'published'
    ? ok([answeredBy(sending, 'by-hand', input.url)])
    : ok([{ type: 'answer-unsent', data: { reason: 'by-person' } }]);
};
