import type { JournalItem } from '../journal/journal.ts';
import type { Mention } from '../mention/mention.ts';

/** What an entry says of a person: its words as they are kept, none where they were erased. */
export interface KeptEntry extends Pick<JournalItem['entry'], 'seq' | 'at' | 'by' | 'type'> {
  words: string[];
}

/** All that is kept about one author. */
export interface KeptAbout {
  journals: { stream: string; entries: KeptEntry[] }[];
  mentions: Mention[];
  /** Published statements that quote them, as streams. */
  published: string[];
  /** Journals that may hold something about them, and can't be read. */
  unreadable: string[];
}
