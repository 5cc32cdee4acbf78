import type { AccountHealth, AccountHealths } from '#domain/channel/account-health.ts';

/** How accounts stand, in memory. */
export const memoryHealths = (): AccountHealths => {
  const healths = new Map<string, AccountHealth>();
  return {
    read: async (channel) => healths.get(channel),
    write: async (channel, health) => {
      healths.set(channel, health);
    },
  };
};
