import { en } from './names-en.ts';
import { sv } from './names-sv.ts';

/** Names of the domain's codes. */
export const names = { en, sv };
