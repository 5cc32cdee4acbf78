import * as z from 'zod';
import type { Language } from '../values/language.ts';

export const StaffChat = z.enum(['slack', 'teams']);
/** A chat at work in which staff learn that there is something to read. */
export type StaffChat = z.infer<typeof StaffChat>;

/** Where there is something to read. It holds none of the words: a chat is read by more people than staff. */
export interface ChatNotice {
  organisation: string;
  language: Language;
  /** Address of the page for staff. */
  url: string;
  isExercise: boolean;
}

export const ChatRefusal = z.enum(['credentials', 'limit']);
/** Why a chat takes nothing: the account or its place does not work, or it is too much at once. */
export type ChatRefusal = z.infer<typeof ChatRefusal>;

/**
 * What came of telling: `accepted` is all that a chat says, and no sign that anyone has read it. `unknown`:
 * nobody can tell, such as after a time-out. `retryAt`: when it takes more, ISO 8601.
 */
export type ChatAnswer =
  | { state: 'accepted' }
  | { state: 'refused'; reason: ChatRefusal; retryAt?: string | undefined }
  | { state: 'unknown' };

/** Port: one chat. Each call ends within `CHANNEL_CALL_MS`; whatever it throws counts as `unknown`. */
export interface ChatTeller {
  tell(notice: ChatNotice): Promise<ChatAnswer>;
  /** Asks whether the account works, without a message. Absent where the chat can't tell. */
  checkAccount?(): Promise<ChatAnswer>;
}

/** Port: the chats that the organisation has, read anew each time. */
export type ChatTellers = () => Promise<readonly { chat: StaffChat; teller: ChatTeller }[]>;
