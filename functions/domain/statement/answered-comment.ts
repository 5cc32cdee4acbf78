import type { Channel } from '../channel/channel.ts';

/** The comment that a reply answers, as it reads now; without its words where these were removed. */
export interface AnsweredComment {
  id: string;
  channel: Channel;
  /** Who wrote it, as its platform names them. */
  from: string;
  text: string;
  /** Its words were removed: nobody who answers it sees them, and what they said is no reason to ask anew. */
  isWithheld?: true;
}
