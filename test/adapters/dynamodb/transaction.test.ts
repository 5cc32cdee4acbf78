import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { isConflict, isTooLarge } from '#adapters/dynamodb/transaction.ts';

const none = { Code: 'None' };
const taken = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' };
const full = { Code: 'ValidationError', Message: 'Item size has exceeded the maximum' };

it.each([
  ['another was quicker with', [none, taken], { conflict: true, tooLarge: false }],
  ['is too large for', [none, full], { conflict: false, tooLarge: true }],
  ['nothing is wrong with', [none, none], { conflict: false, tooLarge: false }],
])('a transaction fails for the one part that %s', (_, CancellationReasons, is) => {
  const message = 'Transaction cancelled';
  const error = new TransactionCanceledException({ message, CancellationReasons, $metadata: {} });
  expect({ conflict: isConflict(error), tooLarge: isTooLarge(error) }).toEqual(is);
});
