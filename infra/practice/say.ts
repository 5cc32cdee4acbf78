import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import type { Said } from './script.ts';

export interface Listener {
  origin: string;
  dataDir: string;
  /** Where what is said is heard. */
  source: string;
  now: () => Date;
}

/** Sends what people say to the intake, signed as a monitoring tool does. Answers the status. */
export const createVoices = ({ origin, dataDir, source, now }: Listener) => {
  const secret = readFileSync(join(dataDir, INTAKE_SECRET_FILE), 'utf8').trim();
  let sent = 0;
  return async (said: readonly Said[]): Promise<number> => {
    const items = said.map(({ by, ...item }) => {
      sent += 1;
      const author = { id: by, name: by };
      return { ...item, author, source, id: `${sent}`, writtenAt: now().toISOString() };
    });
    const body = JSON.stringify(items);
    const seconds = Math.floor(now().getTime() / 1000);
    const { status } = await fetch(`${origin}/api/intake`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signatureHeaders(secret, `exercise-${sent}`, seconds, body),
      },
      body,
    });
    return status;
  };
};
