import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { PictureStore } from '#domain/planned/picture.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import { partKey } from './picture-keys.ts';
import type { Table } from './table-keys.ts';

// An item holds 400 KB, its keys included.
const PART_BYTES = 380 * 2 ** 10;
// Longer than any crisis; whoever planned a post has its pictures anyhow.
const KEPT_MS = 180 * 24 * 60 * 60_000;

/** Keeps the bytes of pictures: as many items as they take, each of which says how many there are. */
export const createPictureStore = (table: Table, now: () => Date): PictureStore => ({
  put: async (sha256, bytes) => {
    const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    const expiresAt = seconds(new Date(now().getTime() + KEPT_MS));
    for (let part = 0; part < parts; part += 1) {
      const from = part * PART_BYTES;
      const Item = toItem({
        ...{ pk: `picture#${sha256}`, sk: partKey(part), parts, expiresAt },
        bytes: bytes.subarray(from, from + PART_BYTES),
      });
      await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
    }
  },
});
