import type { Quoting } from '#domain/journal/quoting.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { createFindKnown } from './find-known.ts';
import { namesWith } from './names-with.ts';
import { markOf, readMarkKey } from './quotable-keys.ts';
import { readHeads } from './read-heads.ts';
import { readMarks } from './read-marks.ts';
import { streamOf, type Table } from './table-keys.ts';

// Where more say the same six words, some of them show that a text quotes these.
const OF_ONE_PIECE = 40;
// What is said again and again is one name: whoever has it says the same, so that the newest are enough.
const OF_ONE_NAME = 25;
// What was taken back leaves names behind by which nothing is found: so many are tried at most.
const NAMES_TRIED = 1000;
const AT_ONCE = 16;

/** Finds states whose words may be quoted, by keyed marks of pieces of a text. */
export const createQuoting = (table: Table): Quoting => ({
  quoting: async (aggregate, pieces, always = []) => {
    const key = await readMarkKey(table);
    if (key === undefined) return { items: [] };
    const marksOf = (all: readonly string[]) =>
      new Set([...new Set(all)].map((piece) => markOf(piece, key)));
    const whole = marksOf(always);
    const marked = await readMarks(table, aggregate.name);
    const names = namesWith(marked, new Set([...whole, ...marksOf(pieces)]));
    const ids = new Set<string>();
    const found = new Map<number, number>();
    const isEnough = (mark: number) => !whole.has(mark) && (found.get(mark) ?? 0) >= OF_ONE_PIECE;
    const findKnown = createFindKnown(table);
    let tried = 0;
    await severalAtOnce(names, AT_ONCE, async ([name, marks]) => {
      const isWhole = marks.some((mark) => whole.has(mark));
      if (!isWhole && (marks.every(isEnough) || tried >= NAMES_TRIED)) return;
      tried += 1;
      const known = await findKnown(aggregate, name, OF_ONE_NAME);
      if (known.length === 0) return;
      for (const id of known) ids.add(id);
      for (const mark of marks) found.set(mark, (found.get(mark) ?? 0) + 1);
    });
    const streams = [...ids].map((id) => streamOf(aggregate.name, id));
    const { states, unreadable } = await readHeads(table, aggregate, streams);
    return { items: states, unreadable };
  },
});
