import { wordsErased } from '../../journal/words-erased.ts';
import type { Comment } from '../comment.ts';

/** Who wrote it and what it said are gone; what was done about it stays. */
export const commentWordsErased = wordsErased<Comment>('A comment', (state) => ({
  ...state,
  author: { id: '' },
  url: undefined,
  text: '',
  inReplyTo: undefined,
  earlierTexts: [],
  saidOtherwise: undefined,
  handOver: state.handOver && { to: '', way: state.handOver.way },
  noReply: state.noReply && { reason: state.noReply.reason },
  requestDigest: undefined,
}));
