import { BatchGetItemCommand, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { DueItems, KeptDueItem } from '#domain/due/due.ts';
import type { Gate } from './workflow-gate.ts';

/** What a command asks of the database. */
interface Command {
  input: object;
}

const readers = [BatchGetItemCommand, GetItemCommand, QueryCommand];
const THE_END = new Date('9999-01-01T00:00:00Z');

// While the gate is closed Talan looks every minute whether something is planned elsewhere. The key of such a look
// begins with the time of the first one.
const isAnotherLook = ({ kind, key, at }: KeptDueItem): boolean =>
  kind === 'freeze-elsewhere' && !key.startsWith(at);

/**
 * What a world knows of the lists of due items. Nobody else writes its own, so that a list need not be read again
 * in each minute: only once something of this world was written into it. It outlives processes, as what a dead one
 * had still under way may reach the database later. As long as the world has planned nothing elsewhere, looking for it
 * once is enough: another look would find the same.
 */
export const createDueMemory = (name: string) => {
  const known = new Map<number, readonly KeptDueItem[]>();
  const writes = new Map<number, number>();
  let isPlannedElsewhere = false;
  const writesTo = (list: number): number => writes.get(list) ?? 0;

  const noteWrite = (command: Command): void => {
    if (readers.some((reader) => command instanceof reader)) return;
    const written = JSON.stringify(command.input);
    isPlannedElsewhere ||= written.includes('"planned#');
    for (const [, number] of written.matchAll(/"due#(\d+)"/gu)) {
      const list = Number(number);
      writes.set(list, writesTo(list) + 1);
      known.delete(list);
    }
  };

  const ownIn = async (
    list: number,
    items: AsyncIterable<KeptDueItem>,
  ): Promise<readonly KeptDueItem[]> => {
    const before = known.get(list);
    if (before) return before;
    const noted = writesTo(list);
    const own: KeptDueItem[] = [];
    for await (const item of items) if (item.id.startsWith(name)) own.push(item);
    if (writesTo(list) === noted) known.set(list, own);
    return own;
  };

  return {
    /** Passes a command to the database, and notes what it writes. */
    seeing: async <T>(command: Command, send: () => Promise<T>): Promise<T> => {
      noteWrite(command);
      try {
        return await send();
      } finally {
        noteWrite(command);
      }
    },
    /** The due items of this world alone. */
    own: (items: DueItems, gate: Gate): DueItems => ({
      ...items,
      until: (time) =>
        items.until(THE_END).map(async function* (all, list) {
          const own = await gate.read(() => ownIn(list, all));
          for (const item of own) {
            if (item.at >= time.toISOString()) continue;
            if (isPlannedElsewhere || !isAnotherLook(item)) yield item;
          }
        }),
    }),
  };
};
export type DueMemory = ReturnType<typeof createDueMemory>;
