import * as z from 'zod';

/** A stretch of a list that is not read yet: from a cursor of the list back to a time, ISO 8601. */
const Gap = z.object({ cursor: z.string(), until: z.string() });

/** How far a list was read: the time of the newest that is known, and what lies unread below it. */
const Place = z.object({ newest: z.string(), gap: Gap.optional() });
type Place = z.infer<typeof Place>;

/** One page of a list. */
export interface ListPage<Item> {
  items: readonly Item[];
  /** Where the next page begins; absent on the last. */
  cursor?: string | undefined;
}

interface Walk<Item, Failure> {
  /** Reads one page. `failed`: why it could not be read. */
  read: (cursor: string | undefined) => Promise<ListPage<Item> | { failed: Failure }>;
  /** When an item came into the list, ISO 8601 in UTC. */
  timeOf: (item: Item) => string;
  pagesAtMost: number;
}

/** What a walk came to. `failed`: why its first page could not be read, so that it brought nothing. */
export type Walked<Item, Failure> =
  | { items: Item[]; place: string | undefined }
  | { failed: Failure };

const placeIn = (cursor: string | undefined): Place | undefined => {
  try {
    return Place.safeParse(JSON.parse(cursor ?? '')).data;
  } catch {
    return undefined;
  }
};

/**
 * Reads what is new in a list that begins with the newest, back to what was known last. What is too much for one
 * walk, or could not be read, is left as a gap, with which the next walk begins, so that nothing is lost. A list of
 * which nothing is known yet is read for one page. `before`: the place that the last walk answered.
 */
export const walkNewestFirst = async <Item, Failure>(
  { read, timeOf, pagesAtMost }: Walk<Item, Failure>,
  before: string | undefined,
): Promise<Walked<Item, Failure>> => {
  const items: Item[] = [];
  let pages = 0;
  let failed: { failed: Failure } | undefined;

  // Answers what is left of a stretch.
  const walk = async (start: string | undefined, until: string | undefined) => {
    let cursor = start;
    while (pages < pagesAtMost) {
      const page = await read(cursor);
      if ('failed' in page) {
        failed = page;
        return cursor;
      }
      pages += 1;
      items.push(...page.items);
      const isKnown = until === undefined || page.items.some((item) => timeOf(item) < until);
      // A list that names one place again and again leads nowhere.
      if (isKnown || page.cursor === undefined || page.cursor === cursor) return undefined;
      cursor = page.cursor;
    }
    return cursor;
  };

  const known = placeIn(before);
  const older = known?.gap && (await walk(known.gap.cursor, known.gap.until));
  const gap = known?.gap && older !== undefined ? { ...known.gap, cursor: older } : undefined;
  if (gap || failed) {
    if (failed && items.length === 0) return failed;
    return { items, place: JSON.stringify({ ...known, gap }) };
  }
  const head = await walk(undefined, known?.newest);
  if (failed && items.length === 0) return failed;
  const newest = [known?.newest ?? '', ...items.map(timeOf)].toSorted().at(-1) ?? '';
  const unread = head !== undefined && known ? { cursor: head, until: known.newest } : undefined;
  return { items, place: JSON.stringify({ newest, gap: unread }) };
};
