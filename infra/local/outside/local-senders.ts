import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Senders } from '#domain/intake/senders.ts';
import { keptSecret } from './kept-secret.ts';

const SECRET_BYTES = 32;

/** The file with the secret of the one sender that every machine has, in the data folder. */
export const INTAKE_SECRET_FILE = 'intake-secret';

const secretIn = (dataDir: string): string =>
  keptSecret(
    join(dataDir, INTAKE_SECRET_FILE),
    () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
  );

/** Who may send on one machine: whom the file of accounts names, and `local`, whose secret lies in the data folder. */
export const localSenders = (dataDir: string, named: Senders = {}): Senders => ({
  local: { secret: [secretIn(dataDir)], topics: 'all', mayAddress: true },
  ...named,
});
