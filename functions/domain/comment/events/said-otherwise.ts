import * as z from 'zod';
import { Deadlines } from '../clock.ts';
import { Comment } from '../comment.ts';
import { commentEvent, openAgain } from './comment-event.ts';

const AT_HAND = 5;

/** Words that can't wait are seen to, whoever brings them. */
const withUrgency = (
  state: Comment,
  { urgent, deadlines }: Pick<Comment, 'urgent' | 'deadlines'>,
  at: string,
): Comment => ({
  ...openAgain(state, deadlines),
  urgent: [...new Set([...state.urgent, ...urgent])],
  urgentSince: at,
  urgentToldAt: undefined,
  sending: state.sending && { ...state.sending, isEdited: true },
});

/** Someone who may not change it brought other words, which are kept beside it, or another author for it. */
export const saidOtherwise = commentEvent({
  type: 'said-otherwise',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        broughtBy: z.string(),
        /** Where the words can't wait. */
        urgency: z
          .strictObject({ ...Comment.pick({ urgent: true }).shape, deadlines: Deadlines })
          .optional(),
      }),
      // In its author's name; those of others are none of its words.
      words: Comment.pick({ text: true }).strict().optional(),
    }),
  change: (state, { data: { broughtBy, urgency }, words }, { at }) => {
    const others = (state.saidOtherwise ?? []).filter(({ by }) => by !== broughtBy);
    const said = [...others, { by: broughtBy, ...(words && { text: words.text }) }].slice(-AT_HAND);
    const noted = { ...state, saidOtherwise: said };
    return urgency ? withUrgency(noted, urgency, at) : noted;
  },
});
