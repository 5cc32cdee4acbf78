import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret } from './kept-secret.ts';

const KEY_BYTES = 32;

/** The key of marks on one machine: made once, and kept in the data folder. */
export const localMarkKey = (dataDir: string): string =>
  keptSecret(join(dataDir, 'mark-key'), () => randomBytes(KEY_BYTES).toString('base64'));
