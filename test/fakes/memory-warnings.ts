import { type ExpiryWarnings, TAKEN_MS } from '#domain/channel/expiry.ts';

/** Warnings that were taken or sent, in memory. */
export const memoryWarnings = (): ExpiryWarnings => {
  const takenUntil = new Map<string, number>();
  return {
    take: async (warning, now) => {
      const key = JSON.stringify(warning);
      if ((takenUntil.get(key) ?? 0) > now.getTime()) return false;
      takenUntil.set(key, now.getTime() + TAKEN_MS);
      return true;
    },
    noteSent: async (warning) =>
      void takenUntil.set(JSON.stringify(warning), Number.POSITIVE_INFINITY),
  };
};
