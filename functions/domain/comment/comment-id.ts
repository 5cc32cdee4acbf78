import type { ReadAlong } from '../journal/journal.ts';
import { idFrom } from '../values/id.ts';
import type { Comment } from './comment.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentInput } from './input.ts';

type AtSource = Pick<CommentInput, 'source' | 'sourceId'>;

/** The id of a comment: the same, however often a source brings it. */
export const commentId = ({ source, sourceId }: AtSource): string =>
  idFrom(JSON.stringify(['comment', source, sourceId]));

// Apart from what Talan reads there itself, so that no sender takes the place of a comment before it is read.
const sentId = ({ source, sourceId }: AtSource): string =>
  idFrom(JSON.stringify(['sent-comment', source, sourceId]));

/** Whether a comment says what was brought, in the same author's name. */
export const saysTheSame = (
  { author, text }: Pick<Comment, 'author' | 'text'>,
  input: Pick<CommentInput, 'author' | 'text'>,
): boolean => author.id === input.author.id && text === input.text;

// What the same author wrote there is one comment, whatever it says by now. What was erased does not come back,
// whoever repeats it.
const isKnownAs = (sent: Comment, input: CommentInput): boolean =>
  sent.erasedAt !== undefined || sent.author.id === input.author.id;

/** Whether Talan reads it itself: what it asks a channel for has the channel as its source. */
export const isReadByTalan = ({ source, channel }: Pick<Comment, 'source' | 'channel'>): boolean =>
  source === channel;

/** Which comment it is that was brought, by a sender or read by Talan itself. `read`: from the journal. */
export const commentBrought = async (
  read: ReadAlong,
  input: CommentInput,
  sender: string | undefined,
): Promise<string> => {
  const id = commentId(input);
  if (!isReadByTalan(input)) return id;
  if (sender !== undefined) {
    return (await read(commentJournal, id)) ? id : sentId(input);
  }
  const sent = await read(commentJournal, sentId(input));
  return sent && isKnownAs(sent, input) ? sent.id : id;
};
