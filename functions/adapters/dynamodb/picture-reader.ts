import * as z from 'zod';
import type { ReadPicture } from '#domain/planned/picture.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const Part = z.object({ parts: z.number(), bytes: z.instanceof(Uint8Array) });

const partition = (sha256: string): string => `picture#${sha256}`;

/** Reads the bytes of pictures. */
export const createReadPicture =
  (table: Table): ReadPicture =>
  async (sha256) => {
    const items = queryItems(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': partition(sha256) }),
    });
    const parts: z.infer<typeof Part>[] = [];
    for await (const item of items) parts.push(Part.parse(item));
    const isWhole = parts.length > 0 && parts.length === parts[0]?.parts;
    return isWhole ? Buffer.concat(parts.map(({ bytes }) => bytes)) : undefined;
  };
