import type { Language } from '../values/language.ts';
import { type Elsewhere, isWithdrawn, type NewsroomPage } from './newsroom.ts';

// Both languages of a statement are seldom out in the same second.
const TRANSLATED_WITHIN_MS = 10 * 60_000;

const isTranslation = (one: NewsroomPage, other: NewsroomPage): boolean => {
  const isPair = one.translationOf === other.statementId || other.translationOf === one.statementId;
  const ms = Date.parse(one.publishedAt) - Date.parse(other.publishedAt);
  return isPair || (one.kind === other.kind && ms < TRANSLATED_WITHIN_MS);
};

/**
 * The pages of a thread that say something later in another language than this one's newest page, newest first
 * as the thread, but corrections before others; all in other languages where there is no such page.
 */
export const laterElsewhere = <Page extends NewsroomPage>(
  thread: readonly Page[],
  language: Language,
): Page[] => {
  const newest = thread.find((page) => page.language === language);
  const later = thread.filter(
    (page) =>
      page.language !== language &&
      !isWithdrawn(page) &&
      (!newest || (page.publishedAt > newest.publishedAt && !isTranslation(page, newest))),
  );
  const isCorrection = ({ kind }: Page) => kind === 'correction';
  return [...later.filter(isCorrection), ...later.filter((page) => !isCorrection(page))];
};

/** What a page says of a later one in another language. */
export const elsewhereIn = (later: NewsroomPage): Elsewhere => ({
  is: later.kind === 'correction' ? 'correction' : 'later',
  language: later.language,
  slug: later.slug,
  at: later.publishedAt,
});
