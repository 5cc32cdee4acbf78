import * as z from 'zod';
import { Entry, Payload } from '#domain/journal/entry.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { Page, PageRequest } from '#domain/journal/page.ts';
import { InvalidCursor } from '#domain/journal/record-errors.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import { entryKey, type Table } from './table-keys.ts';

const StoredEntry = Entry.omit({ stream: true }).extend({ pk: z.string() });
const isWords = z.object({ sk: z.string().endsWith('#words') });

const afterSeq = (cursor = '0'): number => {
  if (!/^\d{1,6}$/.test(cursor)) throw new InvalidCursor('This cursor is no entry number');
  return Number(cursor);
};

const toEntry = (item: Record<string, unknown>): Entry => {
  const { pk, ...rest } = StoredEntry.parse(item);
  return { stream: pk, ...rest };
};

/** Reads the newest entries of a stream with their words, newest first. */
export const readNewestEntries = async (
  table: Table,
  stream: string,
  limit: number,
): Promise<JournalItem[]> => {
  const items: JournalItem[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :entry)',
    ExpressionAttributeValues: toItem({ ':pk': stream, ':entry': 'entry#' }),
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: 2 * limit,
  });
  // The words of an entry come before it.
  let payload: Payload | undefined;
  for await (const item of query) {
    if (isWords.safeParse(item).success) {
      payload = Payload.parse(item);
    } else {
      items.push({ entry: toEntry(item), ...(payload && { payload }) });
      payload = undefined;
      if (items.length === limit) break;
    }
  }
  return items;
};

/** Reads one page of a stream's entries with their words, oldest first. Throws `InvalidCursor`. */
export const readStreamEntries = async (
  table: Table,
  stream: string,
  { limit, cursor }: PageRequest,
): Promise<Page<JournalItem>> => {
  const items: JournalItem[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: toItem({
      ':pk': stream,
      ':from': entryKey(afterSeq(cursor) + 1),
      ':to': 'entry#~',
    }),
    ConsistentRead: true,
    // An entry and its words are two items. One more item shows whether another entry follows.
    Limit: 2 * limit + 1,
  });
  for await (const item of query) {
    const last = items.at(-1);
    if (last && isWords.safeParse(item).success) {
      last.payload = Payload.parse(item);
    } else if (last && items.length === limit) {
      return { items, next: String(last.entry.seq) };
    } else {
      items.push({ entry: toEntry(item) });
    }
  }
  return { items };
};
