import { randomBytes } from 'node:crypto';
import type { Nonces, NonceUse } from '#domain/passkey/nonces.ts';

/** Nonces in memory; a test that moves its clock by more than five minutes finds none. */
export const memoryNonces = (): Nonces => {
  const kept = new Map<string, { use: NonceUse; at: number }>();
  return {
    create: async (use, now) => {
      const nonce = randomBytes(32).toString('base64url');
      kept.set(nonce, { use, at: now.getTime() });
      return nonce;
    },
    find: async (nonce, now) => {
      const found = kept.get(nonce);
      return found && now.getTime() - found.at < 5 * 60 * 1000 ? found.use : undefined;
    },
    spend: async (nonce) => void kept.delete(nonce),
  };
};
