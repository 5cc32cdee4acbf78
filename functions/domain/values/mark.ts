import { createHmac } from 'node:crypto';

/**
 * Makes the mark of a short text: the same for the same text, and without the key nobody can tell which text it
 * stands for by trying. 64 hexadecimal characters (HMAC with SHA-256).
 */
export type Mark = (text: string) => Promise<string>;

/** Marks with a key, which is asked for when it is first needed. */
export const markWith =
  (key: () => Promise<string>): Mark =>
  async (text) =>
    createHmac('sha256', await key())
      .update(text)
      .digest('hex');
