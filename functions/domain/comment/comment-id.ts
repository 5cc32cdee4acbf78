import type { ReadAlong } from '../journal/journal.ts';
import { idFrom } from '../values/id.ts';
import type { Comment } from './comment.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentInput } from './input.ts';

type AtSource = Pick<CommentInput, 'source' | 'sourceId'>;

/** The id of a comment: the same, however often a source brings it. */
export const commentId = ({ source, sourceId }: AtSource): string =>
  idFrom(JSON.stringify(['comment', source, sourceId]));

/** Whether nobody noted who said it: its author is known by the id of the note alone. */
export const isUnnamed = ({
  id,
  source,
  author,
}: Pick<Comment, 'id' | 'source' | 'author'>): boolean =>
  commentId({ source, sourceId: author.id }) === id;

// Apart from what Talan reads there itself, so that no sender takes the place of a comment before it is read.
const sentId = ({ source, sourceId }: AtSource): string =>
  idFrom(JSON.stringify(['sent-comment', source, sourceId]));

/** Whether a comment is by who is said to have written what was brought. */
export const isByAuthor = (
  { author }: Pick<Comment, 'author'>,
  input: Pick<CommentInput, 'author'>,
): boolean => author.id === input.author.id;

/** Whether a comment says what was brought, in the same author's name. */
export const saysTheSame = (
  comment: Pick<Comment, 'author' | 'text'>,
  input: Pick<CommentInput, 'author' | 'text'>,
): boolean => isByAuthor(comment, input) && comment.text === input.text;

// Of a second author whose words are brought as those of the same place.
const ownId = ({ source, sourceId, author }: CommentInput): string =>
  idFrom(JSON.stringify(['sent-comment', source, sourceId, author.id]));

interface Place {
  id: string;
  /** The comment that is there. */
  known: Comment | undefined;
}

// What the same author wrote there is one comment, whatever it says by now; another's is one of its own, so that
// nobody who knows its id takes its place. What was erased does not come back, whoever repeats it.
const placeAt = async (read: ReadAlong, input: CommentInput, id: string): Promise<Place> => {
  const there = await read(commentJournal, id);
  if (!there || isByAuthor(there, input)) return { id, known: there };
  const own = ownId(input);
  const known = await read(commentJournal, own);
  return known || !there.erasedAt ? { id: own, known } : { id, known: there };
};

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
  if (!isReadByTalan(input)) return (await placeAt(read, input, id)).id;
  if (sender !== undefined && (await read(commentJournal, id))) return id;
  const sent = await placeAt(read, input, sentId(input));
  return sender !== undefined || sent.known ? sent.id : id;
};
