import * as z from 'zod';
import type { IsListKept } from '#domain/journal/list-keeper.ts';
import { getItem } from './get-item.ts';
import type { Table } from './table-keys.ts';

/**
 * How heads lie in lists, and by which names and quotes they are found. Whoever changes that, of any kind of head, counts
 * on, and all heads are put there anew.
 */
export const LISTS_VERSION = 12;
// One item, which every version of Talan writes whole: whichever comes next sees that another one was there.
export const MARK = { pk: 'lists', sk: 'version' };

/** By their kind, the streams that are left to be put into their lists; a kind that is absent was not begun. */
const Left = z.record(z.string(), z.array(z.string()));
type Left = z.infer<typeof Left>;
const Mark = z.object({ version: z.literal(LISTS_VERSION), left: Left });

/** Reads what is noted of this version's lists. */
export const readLeft = async (table: Table): Promise<Left> => {
  const mark = Mark.safeParse(await getItem(table, MARK.pk, MARK.sk));
  return mark.success ? mark.data.left : {};
};

/** Knows whether lists are kept. Once they are, whoever writes keeps them: that need not be read again. */
export const createIsListKept = (table: Table): IsListKept => {
  const kept = new Set<string>();
  return async (kind) => {
    if (!kept.has(kind) && (await readLeft(table))[kind]) kept.add(kind);
    return kept.has(kind);
  };
};
