import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from './json.ts';

const contents = z.tuple([z.string(), z.int(), z.string()]);

/** What a token says about itself; whether it is alive only the execution knows. */
export type TokenAddress = { execution: string; work: number };

/** 192 random bits: a token can't be guessed from the execution's name. */
const NONCE_BYTES = 24;

/** A new task token. It carries its own address, so that no index of tokens is needed. */
export function issueToken(address: TokenAddress): string {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return Buffer.from(JSON.stringify([address.execution, address.work, nonce])).toString(
    'base64url',
  );
}

/** Where a token leads, or undefined when it was never one of ours. */
export function readToken(token: string): TokenAddress | undefined {
  const parsed = contents.safeParse(parseJson(Buffer.from(token, 'base64url').toString()));
  return parsed.success ? { execution: parsed.data[0], work: parsed.data[1] } : undefined;
}
