import type { JournalLists } from '#domain/journal/journal.ts';
import { ownPosts } from '#domain/source/own-posts.ts';

/** What people write below older posts finds its statement no more. */
const BACK_MS = 30 * 24 * 60 * 60_000;

const lastOf = (pathname: string): string => pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';

// One server gives a post several addresses: they end in its id.
const isSamePost = (one: string, other: string): boolean => {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && lastOf(a.pathname) === lastOf(b.pathname);
};

/**
 * Finds the statement whose post has an address, among posts of the last 30 days; undefined where it is none of them.
 * What was read stays in memory for one run.
 */
export const statementsByAddress = (journal: Pick<JournalLists, 'list'>, now: Date) => {
  let posts: ReturnType<typeof ownPosts> | undefined;
  return async (address: string): Promise<string | undefined> => {
    posts ??= ownPosts(journal, new Date(now.getTime() - BACK_MS));
    return (await posts).find(({ url }) => isSamePost(url, address))?.id;
  };
};
