import type { GroupBook } from '#domain/group/group-book.ts';
import { createGrouper, type GroupOf } from '#domain/group/grouper.ts';
import type { Example } from '#domain/group/groups.ts';
import { markWith } from '#domain/values/mark.ts';
import { commentRules } from './comment-rules.ts';

/** What groups are known by, in memory. */
export const memoryGroupBook = (): GroupBook => {
  const noted: { example: Example; at: Date }[] = [];
  return {
    note: async (example, at) => {
      noted.push({ example, at });
    },
    between: async (from, to) =>
      noted.filter(({ at }) => at >= from && at <= to).map(({ example }) => example),
  };
};

/** Groups comments, with a book of its own or one that others share. */
export const memoryGroups = (now: () => Date, book: GroupBook = memoryGroupBook()): GroupOf =>
  createGrouper({
    book,
    mark: markWith(async () => 'key'),
    readAsked: commentRules.readAsked,
    now,
  });
