import type { Channel } from '../channel/channel.ts';

/** The comment that a reply answers, as it reads now. */
export interface AnsweredComment {
  id: string;
  channel: Channel;
  text: string;
}
