import type { Page, PageRequest } from '../journal/page.ts';
import type { Mention } from './mention.ts';

/** What came of keeping a mention: whether it is new, and what is kept of it; nothing where that is erased. */
export interface Kept {
  isNew: boolean;
  mention: Mention | undefined;
}

/** Port: mentions by topic and time of writing. */
export interface Mentions {
  /** Keeps a mention until a time, unless it is known: then what was kept first stays. */
  keep(mention: Mention, until: Date): Promise<Kept>;
  /** The newest first. Throws `InvalidCursor`. */
  page(topic: string, from: Date, page: PageRequest): Promise<Page<Mention>>;
}

/** A mention that can be taken away for good. */
export interface AuthorMention {
  mention: Mention;
  /** It stays known, so that no sender brings it back. */
  erase(): Promise<void>;
}

/** Port: the mentions of one author, by the id that their platform knows them by. */
export interface AuthorMentions {
  /** All that are kept of a topic. */
  of(topic: string, author: string): Promise<AuthorMention[]>;
}

/** How much was said of a topic in the five minutes that begin at a time, ISO 8601: an author counts once an hour. */
export interface Bin {
  at: string;
  mentions: number;
  authors: number;
}

/** Port: counts of mentions by topic and time of writing. */
export interface Volumes {
  count(mention: Mention): Promise<void>;
  /** The bins in which anything was said, oldest first, from a time and before another. */
  bins(topic: string, from: Date, to: Date): Promise<Bin[]>;
}
