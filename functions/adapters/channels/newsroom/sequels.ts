import type {
  NewsroomPage,
  NewsroomRegister,
  ReadPromise,
  Sequel,
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
  of(page: NewsroomPage): Promise<Sequel | undefined>;
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
  // A translation in another language is no newer statement.
  const inItsLanguage = async ({ incidentId, language, statementId }: NewsroomPage) => {
    if (incidentId === undefined) return [];
    const thread = await register.newestOf(incidentId, THREAD_LENGTH);
    return thread.filter((each) => each.language === language && each.statementId !== statementId);
  };
  const firstThere = async (pages: readonly NewsroomPage[]): Promise<NewsroomPage | undefined> => {
    for (const page of pages) if (await has(page.slug)) return page;
    return undefined;
  };
  return {
    of: async (page) => {
      const newestFirst = await inItsLanguage(page);
      const oldestFirst = newestFirst.toReversed().filter((each) => isOlder(page, each));
      const next = await firstThere(oldestFirst);
      if (next) return { is: 'newer', at: next.publishedAt };
      return readPromise(page);
    },
    before: async (page) => {
      const newestFirst = await inItsLanguage(page);
      return firstThere(newestFirst.filter((each) => isOlder(each, page)));
    },
  };
};
