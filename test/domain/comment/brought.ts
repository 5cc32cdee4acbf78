import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { receive } from '../../support/comment.ts';
import type { testDeps } from '../../web/support.ts';

type Deps = ReturnType<typeof testDeps>;

export const otherWords = 'Något helt annat.';

/** Brings the comment, as a sender or as Talan reads it. */
export const bring = (deps: Deps, sender?: string, over = {}) => receive(deps, over, [], sender);

export const typesOf = async (deps: Deps, { id }: Comment) => {
  const { items } = await deps.journal.entries(`comment#${id}`, { limit: 50 });
  return items.map(({ entry }) => entry.type);
};

export const allOf = async (journal: Pick<Deps['journal'], 'list'>) =>
  (await journal.list(commentJournal, { by: 'all' }, { limit: 100 })).items;

/** A comment without what others say that it reads. */
export const asBefore = ({ saidOtherwise: _, ...comment }: Comment) => comment;

export const otherWordsOf = ({ saidOtherwise = [] }: Comment) =>
  saidOtherwise.map(({ by, text }) => [by, text]);
