import { type FirstCreations, SAME_FOR_MS } from '#domain/creation/first-creations.ts';

/** As what contents were created first, in memory. */
export const memoryFirstCreations = (): FirstCreations => {
  const kept = new Map<string, { id: string; until: number }>();
  return {
    note: async (content, id, now, insteadOf = id) => {
      const first = kept.get(content);
      if (first && first.id !== insteadOf && first.until > now.getTime()) return first.id;
      kept.set(content, { id, until: now.getTime() + SAME_FOR_MS });
      return id;
    },
  };
};
