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
 * as the thread; all in other languages where there is no such page.
 */
export const laterElsewhere = <Page extends NewsroomPage>(
  thread: readonly Page[],
  language: Language,
): Page[] => {
  const newest = thread.find((page) => page.language === language);
  return thread.filter(
    (page) =>
      page.language !== language &&
      !isWithdrawn(page) &&
      (!newest || (page.publishedAt > newest.publishedAt && !isTranslation(page, newest))),
  );
};

const elsewhereIn = ({ kind, language, slug, publishedAt: at }: NewsroomPage): Elsewhere => ({
  is: kind === 'correction' ? 'correction' : 'later',
  ...{ language, slug, at },
});

/** What is told of such pages: of the newest, and of the newest correction. */
export const toldElsewhere = (later: readonly NewsroomPage[]): Elsewhere[] => {
  const [newest] = later;
  const correction = later.find(({ kind }) => kind === 'correction');
  return [...new Set([newest, correction])].flatMap((page) => (page ? [elsewhereIn(page)] : []));
};
