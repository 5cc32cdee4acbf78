import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const OWNER_ONLY = 0o600;

/** A secret that is made once and then kept in a file that only its owner reads. */
export const keptSecret = (file: string, make: () => string): string => {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: OWNER_ONLY });
  return readFileSync(file, 'utf8').trim();
};
