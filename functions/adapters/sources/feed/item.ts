/** One thing in a feed, as the feed says it; nothing of it is checked. Texts may be HTML. */
export interface FeedItem {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  author?: string | undefined;
  /** When it was published, or changed where only that is said; undefined where no date can be read. */
  at?: Date | undefined;
}
