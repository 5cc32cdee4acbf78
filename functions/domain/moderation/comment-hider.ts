import type { Channel } from '../channel/channel.ts';
import type { Refused, Unknown } from '../publish/publisher.ts';

/**
 * Port: hides comments of others below our own posts, and shows them again; it deletes nothing. Repeating either
 * is harmless. A comment that stands elsewhere is refused.
 */
export interface CommentHider {
  setHidden(url: string, isHidden: boolean): Promise<{ state: 'done' } | Refused | Unknown>;
}

/** Hiders by channel; people hide by hand where there is none. */
export type CommentHiders = Readonly<Partial<Record<Channel, CommentHider>>>;
