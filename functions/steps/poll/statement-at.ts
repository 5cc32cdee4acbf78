import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { JournalLists } from '#domain/journal/journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

const INCIDENTS = 20;
const STATEMENTS = 100;

const lastOf = (pathname: string): string => pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';

// One server gives a post several addresses: they end in its id.
const isSamePost = (one: string, other: string): boolean => {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && lastOf(a.pathname) === lastOf(b.pathname);
};

/**
 * Finds the statement whose post has an address, among those of open incidents; undefined where it is none of them.
 * What was read stays in memory for one run.
 */
export const statementsByAddress = (journal: Pick<JournalLists, 'list'>) => {
  const readPosts = async () => {
    const open = await journal.list(incidentJournal, { by: 'open' }, { limit: INCIDENTS });
    const lists = await Promise.all(
      open.items.map(({ id }) =>
        journal.list(statementJournal, { by: 'group', group: id }, { limit: STATEMENTS }),
      ),
    );
    return lists
      .flatMap(({ items }) => items)
      .flatMap(({ id, deliveries }) =>
        deliveries.flatMap(({ url }) => (url === undefined ? [] : [{ id, url }])),
      );
  };
  let posts: ReturnType<typeof readPosts> | undefined;
  return async (address: string): Promise<string | undefined> => {
    posts ??= readPosts();
    return (await posts).find(({ url }) => isSamePost(url, address))?.id;
  };
};
