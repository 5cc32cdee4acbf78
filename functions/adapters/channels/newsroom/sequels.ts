import { laterElsewhere, toldElsewhere } from '#domain/publish/elsewhere.ts';
import type {
  NewsroomPage,
  NewsroomRegister,
  ReadPromise,
  ShownPage,
} from '#domain/publish/newsroom.ts';

/**
 * How many statements a thread shows. Two languages and a statement every half hour fill it in a day and a
 * night; older ones keep their own pages.
 */
export const THREAD_LENGTH = 100;

/** What sequels are found out from. */
export interface SequelDeps {
  register: Pick<NewsroomRegister, 'newestOf'>;
  readPromise: ReadPromise;
}

/** Finds what came of a statement's incident after it, from the register and the journals as they are now. */
export interface Sequels {
  of(page: NewsroomPage): Promise<Pick<ShownPage, 'sequel' | 'elsewhere'>>;
  /** The page that this one made the last but one: the newest before it in its language that is there. */
  before(page: NewsroomPage): Promise<NewsroomPage | undefined>;
}

const isOlder = (one: NewsroomPage, other: NewsroomPage): boolean =>
  one.publishedAt < other.publishedAt ||
  (one.publishedAt === other.publishedAt && one.statementId < other.statementId);

/** `has` says whether a page's files are there: what readers can't see yet is not newer. */
export const createSequels = (
  { register, readPromise }: SequelDeps,
  has: (slug: string) => Promise<boolean>,
): Sequels => {
  const threadOf = async ({ incidentId }: NewsroomPage): Promise<NewsroomPage[]> =>
    incidentId === undefined ? [] : register.newestOf(incidentId, THREAD_LENGTH);
  // A translation in another language is no newer statement.
  const inItsLanguage = (
    thread: readonly NewsroomPage[],
    { language, statementId }: NewsroomPage,
  ) => thread.filter((each) => each.language === language && each.statementId !== statementId);
  const firstThere = async (pages: readonly NewsroomPage[]): Promise<NewsroomPage | undefined> => {
    for (const page of pages) if (await has(page.slug)) return page;
    return undefined;
  };
  const allThere = async (pages: readonly NewsroomPage[]): Promise<NewsroomPage[]> => {
    const are = await Promise.all(pages.map(({ slug }) => has(slug)));
    return pages.filter((_, i) => are[i]);
  };
  return {
    of: async (page) => {
      const thread = await threadOf(page);
      const oldestFirst = inItsLanguage(thread, page).toReversed();
      const next = await firstThere(oldestFirst.filter((each) => isOlder(page, each)));
      if (next) return { sequel: { is: 'newer', at: next.publishedAt } };
      const later = await allThere(laterElsewhere(thread, page.language));
      return { sequel: await readPromise(page), elsewhere: toldElsewhere(later) };
    },
    before: async (page) => {
      const newestFirst = inItsLanguage(await threadOf(page), page);
      return firstThere(newestFirst.filter((each) => isOlder(each, page)));
    },
  };
};
