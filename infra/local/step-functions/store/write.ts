import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';

/** The writes of one transaction. */
export type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

const isConditionFailure = (error: unknown): boolean => {
  if (error instanceof ConditionalCheckFailedException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
};

/** Writes all or nothing; false when a condition did not hold. One item goes without the cost of a transaction. */
export const writeAll = async (
  documents: DynamoDBDocumentClient,
  writes: Writes,
): Promise<boolean> => {
  const [only, ...others] = writes;
  try {
    if (only?.Put && others.length === 0) await documents.send(new PutCommand(only.Put));
    else await documents.send(new TransactWriteCommand({ TransactItems: writes }));
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
};
