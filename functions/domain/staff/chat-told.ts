import * as z from 'zod';
import { ChatRefusal, StaffChat } from './staff-chat.ts';

/** What came of telling a chat that there is something to read; the newest try. `at`: ISO 8601 in UTC. */
export const ChatTold = z.object({
  chat: StaffChat,
  state: z.enum(['accepted', 'refused', 'unknown']),
  reason: ChatRefusal.optional(),
  tries: z.int().positive(),
  at: z.iso.datetime(),
});
export type ChatTold = z.infer<typeof ChatTold>;

/** Tries in all: a second link harms nobody, and staff who are not told do. */
const MAX_TRIES = 3;

/** Whether a chat is still to be told, given what came of it so far. */
export const isToBeTold = (told: ChatTold | undefined): boolean =>
  told === undefined ||
  (told.state !== 'accepted' && told.reason !== 'credentials' && told.tries < MAX_TRIES);

/** Whether a chat was not told, and Talan tries no more. */
export const isUntold = (told: ChatTold): boolean => told.state !== 'accepted' && !isToBeTold(told);
