import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { isThreadId } from '#domain/publish/newsroom-files.ts';
import type { Language } from '#domain/values/language.ts';
import { homeIn } from './site-language.ts';

/** Name of an incident's thread for readers of a language, below the newsroom's path. */
export const threadIn = (site: NewsroomSite, language: Language, incidentId: string): string => {
  const home = homeIn(site, language);
  return `${home === '' ? '' : `${home}/`}incidents/${incidentId}`;
};

/** The incident whose thread a page belongs to; undefined where it has none. */
export const threadOf = ({
  incidentId,
}: {
  incidentId?: string | undefined;
}): string | undefined =>
  incidentId !== undefined && isThreadId(incidentId) ? incidentId : undefined;

/** What a thread began with: its oldest approved title that still stands, where the heading is another. */
export const beginningOf = (newestFirst: readonly NewsroomPage[]): NewsroomPage | undefined => {
  const first = newestFirst.findLast((page) => !isWithdrawn(page));
  return first?.title === headingOf(newestFirst) ? undefined : first;
};

/**
 * A thread's heading: the newest approved title that still stands and says what happened, which that of a
 * correction seldom does; else the newest that stands, else the newest.
 */
export const headingOf = (newestFirst: readonly NewsroomPage[]): string => {
  const standing = newestFirst.filter((page) => !isWithdrawn(page));
  const told = standing.find(({ kind }) => kind !== 'correction') ?? standing[0] ?? newestFirst[0];
  return told?.title ?? '';
};
