import type { Alert } from '#domain/alert/alert.ts';
import { isArchived } from '#domain/moderation/moderate.ts';
import type { Removal, RemovalState } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { WebDeps } from '../deps.ts';

const IN_FORCE: readonly RemovalState[] = ['removed', 'unconfirmed'];
// What is quoted is new, and so is its removal.
const NEWEST = 100;

/** Words as something quotes them, and where they stand. */
interface Quoted {
  text: string;
  url?: string | undefined;
}

// What stood at the same address before its author changed it went with it.
const isOf = (removal: Removal, words: Quoted): boolean =>
  isArchived(removal, words) || (words.url !== undefined && removal.archived.url === words.url);

/** Tells whether words were removed as a comment, so that no page quotes them. */
export const readRemovedWords = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<(words: Quoted) => boolean> => {
  const pages = await Promise.all(
    IN_FORCE.map((status) =>
      journal.list(removalJournal, { by: 'all', status }, { limit: NEWEST }),
    ),
  );
  const removals = pages.flatMap(({ items }) => items);
  return (words) => removals.some((removal) => isOf(removal, words));
};

/** Alerts without examples that were removed as comments. */
export const quotable = (
  alerts: readonly Alert[],
  isRemoved: (words: Quoted) => boolean,
): Alert[] =>
  alerts.map((alert) => ({
    ...alert,
    examples: alert.examples.filter((each) => !isRemoved(each)),
  }));
