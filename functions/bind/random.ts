import { randomBytes } from 'node:crypto';
import { idFrom } from '#domain/values/id.ts';

const SALT_BYTES = 16;
const SECRET_BYTES = 32;

/** A fresh salt of 128 bits. */
export const randomSalt = (): string => randomBytes(SALT_BYTES).toString('hex');

/** A fresh secret of 256 bits, for a cookie or a URL. */
export const randomSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** A fresh id that nobody can guess. */
export const randomId = (): string => idFrom(randomSalt());
