/** One page asked for: `cursor` is a `next` from an earlier page. */
export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
  /** Lists are newest first unless this is set. */
  oldestFirst?: boolean | undefined;
}

/** One page of a list; `next` is there while more follow. */
export interface Page<Item> {
  items: Item[];
  next?: string | undefined;
  /** The streams whose states belong here and can't be read, so that they are left out. */
  unreadable?: readonly string[] | undefined;
}
