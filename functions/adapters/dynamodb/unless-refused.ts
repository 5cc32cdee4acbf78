import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** Whether a conditional command was carried out: false where its condition did not hold. */
export const unlessRefused = async (command: Promise<unknown>): Promise<boolean> => {
  try {
    await command;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
