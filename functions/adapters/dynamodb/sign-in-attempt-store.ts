import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { SignInAttempt, type SignInAttempts } from '#domain/sign-in/sign-in.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { fromItem, toItem } from './items.ts';
import type { Table } from './table-keys.ts';

// Long enough to type a password and to find the phone with the second factor.
const ATTEMPT_SECONDS = 15 * 60;
const Stored = SignInAttempt.extend({ expiresAt: z.number() });

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const keyOf = (state: string) => ({ pk: `sign-in#${sha256(state)}`, sk: 'attempt' });

/** Deletes an item and returns it, in one call, so that only one of two callers gets it. */
const takeItem = async (table: Table, state: string, browser: string) => {
  try {
    const { Attributes } = await table.client.send(
      new DeleteItemCommand({
        TableName: table.name,
        Key: toItem(keyOf(state)),
        ConditionExpression: 'browser = :browser',
        ExpressionAttributeValues: toItem({ ':browser': sha256(browser) }),
        ReturnValues: 'ALL_OLD',
      }),
    );
    return Attributes && fromItem(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
};

/** The store of sign-ins under way, by the hash of their state; `expiresAt` is the time-to-live attribute. */
export const createSignInAttempts = (table: Table): SignInAttempts => ({
  put: async (state, browser, attempt, now) => {
    const expiresAt = seconds(now) + ATTEMPT_SECONDS;
    const Item = toItem({ ...keyOf(state), ...attempt, browser: sha256(browser), expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
  take: async (state, browser, now) => {
    const stored = Stored.optional().parse(await takeItem(table, state, browser));
    return stored && stored.expiresAt > seconds(now) ? SignInAttempt.parse(stored) : undefined;
  },
});
