import * as z from 'zod';
import type { JournalItem } from '#domain/journal/journal.ts';

const Versioned = z.object({ planVersion: z.string() });

const asking: readonly string[] = ['asked', 'plan-changed'];

/** Those of a statement's entries, oldest first, that ask someone under another plan than was asked before. */
export const askedUnderNewPlan = (items: readonly JournalItem[]): Set<JournalItem> => {
  const asked = items.flatMap((item) => {
    const version = Versioned.safeParse(item.entry.data).data?.planVersion;
    return asking.includes(item.entry.type) && version ? [{ item, version }] : [];
  });
  return new Set(
    asked
      .filter(({ item, version }, i) => {
        const before = asked[i - 1];
        return item.entry.type === 'asked' && before !== undefined && before.version !== version;
      })
      .map(({ item }) => item),
  );
};
