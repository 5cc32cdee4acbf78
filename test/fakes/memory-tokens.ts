import type { TokenStore } from '#domain/publish/token-store.ts';

/** Tokens in memory, with the same lock. */
export const memoryTokens = (): TokenStore => {
  let tokens: unknown;
  let isLocked = false;
  return {
    read: async () => structuredClone(tokens),
    write: async (written) => {
      tokens = structuredClone(written);
    },
    lock: async () => {
      if (isLocked) return undefined;
      isLocked = true;
      return async () => {
        isLocked = false;
      };
    },
  };
};
