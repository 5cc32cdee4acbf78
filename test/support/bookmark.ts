import type { Bookmark } from '#domain/workflow/workflow.ts';

/** A bookmark in memory. */
export const memoryBookmark = (): Bookmark => {
  let kept: string | undefined;
  return {
    read: async () => kept,
    keep: async (cursor) => {
      kept = cursor;
    },
  };
};
