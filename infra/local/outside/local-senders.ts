import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Senders } from '#domain/intake/senders.ts';

const SECRET_BYTES = 32;
const OWNER_ONLY = 0o600;

/** The file with the secret of the one sender that every machine has, in the data folder. */
export const INTAKE_SECRET_FILE = 'intake-secret';

const secretIn = (dataDir: string): string => {
  const file = join(dataDir, INTAKE_SECRET_FILE);
  if (!existsSync(file)) {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    writeFileSync(file, secret, { mode: OWNER_ONLY });
  }
  return readFileSync(file, 'utf8').trim();
};

/** Who may send on one machine: whom the file of accounts names, and `local`, whose secret lies in the data folder. */
export const localSenders = (dataDir: string, named: Senders = {}): Senders => ({
  local: { secret: [secretIn(dataDir)], topics: 'all', mayAddress: true },
  ...named,
});
