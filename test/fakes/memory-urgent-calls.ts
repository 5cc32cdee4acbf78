import type { UrgentCall, UrgentCalls } from '#domain/comment/urgent-call.ts';

/** The last call for each list of urgent comments, in memory. */
export const memoryUrgentCalls = (): UrgentCalls => {
  const calls = new Map<string, UrgentCall>();
  return {
    last: async (list) => calls.get(list),
    replace: async (list, last, call) => {
      if (JSON.stringify(calls.get(list)) !== JSON.stringify(last)) return false;
      calls.set(list, call);
      return true;
    },
  };
};
