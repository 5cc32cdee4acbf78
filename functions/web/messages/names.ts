import { en } from './names-en.ts';
import { sv } from './names-sv.ts';

/** What the domain's codes are called on the pages. */
export const names = { en, sv };
