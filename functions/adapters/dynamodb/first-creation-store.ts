import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type FirstCreations, SAME_FOR_MS } from '#domain/creation/first-creations.ts';
import { fromItem, toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';

const Stored = z.object({ id: z.string() });

const keyOf = (content: string) => ({ pk: `first-creation#${content}`, sk: 'first' });

/** The store of first creations: one item a content, written only where none counts. */
export const createFirstCreations = (table: Table): FirstCreations => ({
  note: async (content, id, now, insteadOf = id) => {
    const until = now.getTime() + SAME_FOR_MS;
    const expiresAt = seconds(new Date(until));
    const command = new PutItemCommand({
      TableName: table.name,
      Item: toItem({ ...keyOf(content), id, until, expiresAt }),
      ConditionExpression: 'attribute_not_exists(pk) OR id = :done OR #until <= :now',
      ExpressionAttributeNames: { '#until': 'until' },
      ExpressionAttributeValues: toItem({ ':done': insteadOf, ':now': now.getTime() }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await table.client.send(command);
      return id;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException && error.Item)) throw error;
      return Stored.parse(fromItem(error.Item)).id;
    }
  },
});
