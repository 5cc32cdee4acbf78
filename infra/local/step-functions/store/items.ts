import * as z from 'zod';
import { eventSchema, type HistoryEvent } from '../execution/history-event.ts';
import { type ExecutionRecord, recordSchema, statusSchema } from '../execution/record.ts';
import type { ExecutionSummary } from './store.ts';

// Keys: `<machine>/execution#<name>` with `head#<part>` and `events#<first id>#<part>`;
// `<machine>/list#<status or all>`; `definition#<id>`. A text that is too large for one item (400 KB) is
// split into parts. Lists are items of their own, written in the execution's transaction, and not an index,
// because an index may lag behind just when a restart asks for the running executions.

const definitionItem = z.object({ document: z.string() });
const partItem = z.object({ sk: z.string(), text: z.string(), parts: z.int() });
const listItem = z.object({
  sk: z.string(),
  name: z.string(),
  status: statusSchema,
  startedAt: z.number(),
  stoppedAt: z.number().nullable(),
});

/** Event ids are at most 25 000, so that six digits sort as numbers do. */
const ID_DIGITS = 6;
const PART_DIGITS = 3;
/** Characters, at most three UTF-8 bytes each, so that a part fits into an item with room to spare. */
const PART_LENGTH = 100_000;

/** The texts of a record, of events or of a definition, as items of one key. */
const partsOf = (pk: string, sk: string, text: string, more: object = {}) => {
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => ({
    ...more,
    pk,
    sk: `${sk}#${String(index).padStart(PART_DIGITS, '0')}`,
    text: text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
    parts: count,
  }));
};

/** How one state machine's executions look as items. */
export type ExecutionItems = ReturnType<typeof executionItems>;

/** @param machine the state machine's name */
export const executionItems = (machine: string) => {
  const executionKey = (name: string) => `${machine}/execution#${name}`;
  const listName = (list: string) => `${machine}/list#${list}`;
  const listKey = (list: string, { name, startedAt }: { name: string; startedAt: number }) => ({
    pk: listName(list),
    sk: `${new Date(startedAt).toISOString()}#${name}`,
  });
  return {
    executionKey,
    listName,
    listKey,
    definitionKey: (id: string) => ({ pk: `definition#${id}`, sk: 'text' }),
    /** The record; every part carries the revision. */
    head: (record: ExecutionRecord) =>
      partsOf(executionKey(record.name), 'head', JSON.stringify(record), {
        revision: record.revision,
      }),
    events: (name: string, events: readonly HistoryEvent[]) => {
      const first = String(events[0]?.id ?? 0).padStart(ID_DIGITS, '0');
      return partsOf(executionKey(name), `events#${first}`, JSON.stringify(events));
    },
    listed: (list: string, { name, status, startedAt, stoppedAt }: ExecutionSummary) => ({
      ...listKey(list, { name, startedAt }),
      name,
      status,
      startedAt,
      stoppedAt,
    }),
  };
};

/** The text of a definition item. */
export const definitionIn = (item: unknown): string => definitionItem.parse(item).document;

/** The record in its parts; parts of an earlier, longer revision may follow them. */
export const recordIn = (items: unknown[]): ExecutionRecord | undefined => {
  const found = items.map((item) => partItem.parse(item));
  const text = found.slice(0, found[0]?.parts).map((part) => part.text);
  return found[0] && recordSchema.parse(JSON.parse(text.join('')));
};

/** All events of an execution, from the parts of all its writes in order. */
export const eventsIn = (items: unknown[]): HistoryEvent[] => {
  const writes = new Map<string, string>();
  for (const item of items) {
    const { sk, text } = partItem.parse(item);
    const write = sk.slice(0, -PART_DIGITS - 1);
    writes.set(write, (writes.get(write) ?? '') + text);
  }
  return [...writes.values()].flatMap((text) => z.array(eventSchema).parse(JSON.parse(text)));
};

/** An execution in a list, and the sort key that the next page follows. */
export const summaryIn = (item: unknown): { sk: string; summary: ExecutionSummary } => {
  const { sk, ...summary } = listItem.parse(item);
  return { sk, summary };
};
