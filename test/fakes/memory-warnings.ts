import type { ExpiryWarnings } from '#domain/channel/expiry.ts';

/** Warnings that were taken, in memory. */
export const memoryWarnings = (): ExpiryWarnings => {
  const taken = new Set<string>();
  return {
    take: async (warning) => {
      const key = JSON.stringify(warning);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    },
    giveBack: async (warning) => void taken.delete(JSON.stringify(warning)),
  };
};
