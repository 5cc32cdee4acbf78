import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';

const keyOf = ({ Put, ConditionCheck, Update, Delete }: TransactWriteItem): string => {
  const { pk, sk } = Put?.Item ?? ConditionCheck?.Key ?? Update?.Key ?? Delete?.Key ?? {};
  return JSON.stringify([pk, sk]);
};

const cancelled = (items: readonly TransactWriteItem[], busy: ReadonlySet<string>) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: items.map((item) => ({
      Code: busy.has(keyOf(item)) ? 'TransactionConflict' : 'None',
    })),
  });

/**
 * A client whose table cancels a transaction on items that another one is busy with, as DynamoDB does
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html, "Transaction
 * conflict handling"): SQLite, below the local database, does one after the other and hides that.
 */
export const conflictingClient = (client: DynamoDBClient) => {
  const busy = new Set<string>();
  const counts = { cancelled: 0 };
  const transact = async (command: TransactWriteItemsCommand) => {
    const items = command.input.TransactItems ?? [];
    const keys = items.map(keyOf);
    if (keys.some((key) => busy.has(key))) {
      counts.cancelled += 1;
      throw cancelled(items, busy);
    }
    for (const key of keys) busy.add(key);
    try {
      return await client.send(command);
    } finally {
      for (const key of keys) busy.delete(key);
    }
  };
  const conflicting = new Proxy(client, {
    get: (target, name, receiver) =>
      name === 'send'
        ? (command: never) =>
            (command as unknown) instanceof TransactWriteItemsCommand
              ? transact(command)
              : target.send(command)
        : Reflect.get(target, name, receiver),
  });
  return { client: conflicting, counts };
};
