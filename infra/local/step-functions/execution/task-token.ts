import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from '../values/json.ts';

const contents = z.tuple([z.string(), z.int(), z.string()]);

/** The task that a token belongs to. Only the execution knows whether the token is still awaited. */
export interface TokenAddress {
  execution: string;
  /** The task's number within the execution. */
  work: number;
}

/** 192 random bits: a token can't be guessed from the execution's name. */
const NONCE_BYTES = 24;

/** A new task token. It carries its own address, so that no index of tokens is needed. */
export const issueToken = ({ execution, work }: TokenAddress): string => {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return Buffer.from(JSON.stringify([execution, work, nonce])).toString('base64url');
};

/** The address in a token, or undefined for a text that is no token of this engine. */
export const readToken = (token: string): TokenAddress | undefined => {
  const parsed = contents.safeParse(parseJson(Buffer.from(token, 'base64url').toString()));
  if (!parsed.success) return undefined;
  const [execution, work] = parsed.data;
  return { execution, work };
};
