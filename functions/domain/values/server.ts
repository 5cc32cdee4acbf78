import * as z from 'zod';

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * A server that passwords and tokens are sent to, as its origin; in the clear only within one machine, where
 * stand-ins run.
 */
export const server = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address))
  .refine(({ protocol, hostname }) => protocol === 'https:' || LOOPBACK.includes(hostname), {
    error: 'must begin with https://',
  })
  .transform(({ origin }) => origin);
