import * as z from 'zod';
import { Deadlines } from '../clock.ts';
import { Comment } from '../comment.ts';
import { commentEvent, openAgain } from './comment-event.ts';

/** How many texts are at hand: its entries keep all; the head has a limit, and strangers may edit as often as they like. */
export const EARLIER_AT_HAND = 3;

/** Its author changed it: what it said before is kept, and it is open again. */
export const edited = commentEvent({
  type: 'edited',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        ...Comment.pick({ urgent: true }).shape,
        // Absent from older entries.
        group: z.string().optional(),
        deadlines: Deadlines,
        /** When its author did so, where that is known. */
        versionAt: z.iso.datetime().optional(),
      }),
      words: Comment.pick({ text: true }).strict(),
    }),
  change: (state, { data: { urgent, group, deadlines, versionAt }, words }, { at }) => ({
    ...openAgain(state, deadlines),
    urgent,
    editedAt: at,
    // Words without a time of their own are no older than what they follow.
    versionAt: versionAt ?? state.versionAt,
    // What it says now may not be what people were told of.
    urgentToldAt: undefined,
    urgentSince: undefined,
    group: group ?? state.group,
    sending: state.sending && { ...state.sending, isEdited: true },
    text: words.text,
    // Who changes it has said otherwise before; others may have said the same first.
    saidOtherwise: state.saidOtherwise?.filter(
      ({ by, text }) => by !== state.broughtBy && text !== words.text,
    ),
    // Who changes it has not deleted it, or has written it anew.
    deletedAt: undefined,
    earlierTexts: [...state.earlierTexts, state.text].slice(-EARLIER_AT_HAND),
  }),
});
