import * as z from 'zod';
import {
  type ExecutionRecord,
  eventSchema,
  type HistoryEvent,
  recordSchema,
  statusSchema,
} from './record.ts';
import type { ExecutionSummary } from './store.ts';

// Keys: `<machine>/execution#<name>` with `head#<part>` and `events#<first id>#<part>`;
// `<machine>/list#<status or all>`; `definition#<id>`. A text that is too large for one item (400 KB) goes on
// in the next part. Lists are items of their own, written in the execution's transaction, and not an index,
// because an index may lag behind just when a restart asks what was running.

const summary = { name: z.string(), status: statusSchema };
const times = { startedAt: z.number(), stoppedAt: z.number().nullable() };
const definitionItem = z.object({ document: z.string() });
const partItem = z.object({ sk: z.string(), text: z.string(), parts: z.int() });
const listedItem = z.object({ sk: z.string(), ...summary, ...times });

/** Event ids are at most 25 000, so that six digits sort as numbers do. */
const ID_DIGITS = 6;

/** At most three UTF-8 bytes each, so that a part fits into an item with room to spare. */
const PART_LENGTH = 100_000;

function parts(pk: string, sk: string, text: string, more: object = {}) {
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => ({
    ...more,
    pk,
    sk: `${sk}#${String(index).padStart(PART_DIGITS, '0')}`,
    text: text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
    parts: count,
  }));
}

const PART_DIGITS = 3;

/** How one state machine's executions look as items. */
export type Items = ReturnType<typeof createItems>;

/** @param machine the state machine's name */
export function createItems(machine: string) {
  const executionName = (name: string) => `${machine}/execution#${name}`;
  const listName = (list: string) => `${machine}/list#${list}`;
  const listKey = (list: string, { name, startedAt }: { name: string; startedAt: number }) => ({
    pk: listName(list),
    sk: `${new Date(startedAt).toISOString()}#${name}`,
  });
  return {
    executionName,
    listName,
    listKey,
    definitionKey: (id: string) => ({ pk: `definition#${id}`, sk: 'text' }),
    /** The record; the first part carries the revision. */
    head: (record: ExecutionRecord) =>
      parts(executionName(record.name), 'head', JSON.stringify(record), {
        revision: record.revision,
      }),
    events(name: string, events: readonly HistoryEvent[]) {
      const first = String(events[0]?.id ?? 0).padStart(ID_DIGITS, '0');
      return parts(executionName(name), `events#${first}`, JSON.stringify(events));
    },
    listed: (list: string, { name, status, startedAt, stoppedAt }: ExecutionSummary) => ({
      ...listKey(list, { name, startedAt }),
      name,
      status,
      startedAt,
      stoppedAt,
    }),
  };
}

/** The text of a definition item. */
export function parseDefinition(item: unknown): string {
  return definitionItem.parse(item).document;
}

/** The record in its parts; parts of an earlier, longer revision may follow them. */
export function parseHead(items: unknown[]): ExecutionRecord | undefined {
  const found = items.map((item) => partItem.parse(item));
  const text = found.slice(0, found[0]?.parts).map((part) => part.text);
  return found[0] && recordSchema.parse(JSON.parse(text.join('')));
}

/** All events of an execution, from the parts of all its writes in order. */
export function parseEvents(items: unknown[]): HistoryEvent[] {
  const writes = new Map<string, string>();
  for (const item of items) {
    const { sk, text } = partItem.parse(item);
    const write = sk.slice(0, -PART_DIGITS - 1);
    writes.set(write, (writes.get(write) ?? '') + text);
  }
  return [...writes.values()].flatMap((text) => z.array(eventSchema).parse(JSON.parse(text)));
}

/** An execution in a list, and the sort key to go on after. */
export function parseListed(item: unknown): { sk: string; summary: ExecutionSummary } {
  const { sk, ...rest } = listedItem.parse(item);
  return { sk, summary: rest };
}
