import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Mention } from '#domain/mention/mention.ts';
import type { Mark } from '#domain/values/mark.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

// Long enough for what comes late; mentions, which name their authors, are kept longer.
const KEPT_MS = 2 * 24 * 60 * 60_000;
const HOUR_CHARACTERS = 'yyyy-mm-ddThh'.length;

/** Marks that an author wrote about a topic in an hour; false where they have already. */
export const markAuthor = async (
  { client, name }: Table,
  mark: Mark,
  { topic, source, author, writtenAt, receivedAt }: Mention,
): Promise<boolean> => {
  const hour = writtenAt.slice(0, HOUR_CHARACTERS);
  const key = {
    pk: `author#${topic}#${hour}`,
    sk: await mark(JSON.stringify([source, author.id])),
  };
  const expiresAt = seconds(new Date(new Date(receivedAt).getTime() + KEPT_MS));
  const Item = toItem({ ...key, expiresAt });
  const ConditionExpression = 'attribute_not_exists(pk)';
  return unlessRefused(
    client.send(new PutItemCommand({ TableName: name, Item, ConditionExpression })),
  );
};
