import * as z from 'zod';
import { ChatTold } from '../../staff/chat-told.ts';
import { statementEvent } from './statement-event.ts';

/** A chat at work was told that staff have something to read, or was not. */
export const chatTold = statementEvent({
  type: 'chat-told',
  shape: () => z.strictObject({ data: z.strictObject(ChatTold.omit({ at: true }).shape) }),
  change: (state, { data }, { at }) => ({
    ...state,
    chatsTold: [...state.chatsTold.filter(({ chat }) => chat !== data.chat), { ...data, at }],
  }),
});
