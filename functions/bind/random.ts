import { randomBytes } from 'node:crypto';
import { idFrom } from '#domain/values/id.ts';

const SALT_BYTES = 16;

/** A fresh salt of 128 bits. */
export const randomSalt = (): string => randomBytes(SALT_BYTES).toString('hex');

/** A fresh id that nobody can guess. */
export const randomId = (): string => idFrom(randomSalt());
