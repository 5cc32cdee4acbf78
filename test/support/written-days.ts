import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Table } from '#adapters/dynamodb/table-keys.ts';

type Command = Parameters<DynamoDBClient['send']>[0];

/**
 * A table that is not asked for mentions of days on which none was written through it: whoever looks for all of one
 * author asks for each of 400 days. Nobody else may write its mentions.
 */
export const askingWrittenDays = <Asked extends Table>(table: Asked): Asked => {
  const written = new Set<string>();
  const daysIn = ({ input }: Command): string[] =>
    JSON.stringify(input).match(/(?<=")mention#[^"]*#\d{4}-\d{2}-\d{2}(?=")/gu) ?? [];
  const send = async (command: Command) => {
    const days = daysIn(command);
    if (command instanceof QueryCommand) {
      if (days.length > 0 && !days.some((day) => written.has(day))) return { Items: [] };
    } else for (const day of days) written.add(day);
    return table.client.send(command);
  };
  const client = new Proxy(table.client, {
    get: (target, property) => (property === 'send' ? send : Reflect.get(target, property, target)),
  });
  return { ...table, client };
};
