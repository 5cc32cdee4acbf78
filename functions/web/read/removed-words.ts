import { isArchived } from '#domain/moderation/moderate.ts';
import type { RemovalState } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { WebDeps } from '../deps.ts';

const IN_FORCE: readonly RemovalState[] = ['removed', 'unconfirmed'];
// What is quoted is new, and so is its removal.
const NEWEST = 100;

/** Tells whether words were removed as a comment, so that no page quotes them. */
export const readRemovedWords = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<(words: { text: string }) => boolean> => {
  const pages = await Promise.all(
    IN_FORCE.map((status) =>
      journal.list(removalJournal, { by: 'all', status }, { limit: NEWEST }),
    ),
  );
  const removals = pages.flatMap(({ items }) => items);
  return (words) => removals.some((removal) => isArchived(removal, words));
};
