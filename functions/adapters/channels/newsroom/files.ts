import type {
  NewsroomPage,
  NewsroomRegister,
  NewsroomRender,
  NewsroomSite,
  PageGuard,
} from '#domain/publish/newsroom.ts';
import {
  languageFile,
  newsroomFiles,
  pageFile,
  recordFile,
} from '#domain/publish/newsroom-files.ts';
import { showsApproved } from '#domain/publish/page-record.ts';
import { rewrite } from './rewrite.ts';
import { hasSlugOf } from './slug.ts';
import type { NewsroomStore } from './store.ts';

/** How many statements the list and the feeds hold. */
const LIST_LENGTH = 50;

/** What the newsroom's files are made of, and where they are written. */
export interface FilesDeps {
  store: NewsroomStore;
  register: NewsroomRegister;
  render: NewsroomRender;
  guard: PageGuard;
  site: NewsroomSite;
}

/** The newsroom's files, each made from the register as it is now. */
export interface Files {
  has(slug: string): Promise<boolean>;
  /**
   * Writes the page, and beside it the JSON file by which it is checked. Throws `PageAltered`, and
   * writes nothing, where the register does not say what the statement's journal says.
   */
  writePage(page: NewsroomPage): Promise<void>;
  /**
   * Writes feeds, then list: of the registered statements that have their page, so that no link is
   * dead.
   */
  writeLists(): Promise<void>;
  /**
   * Writes everything published again, after a deployment that changes how pages look. What was
   * altered in the register stays as it is, and so do the lists then.
   */
  writeAll(stylesheet: string): Promise<void>;
  /** Whether the page is there, and is in the lists if it is new enough for them. */
  isPublished(page: NewsroomPage): Promise<boolean>;
}

// A statement that is registered again with a later time may be in the register twice for a moment.
const oncePerStatement = (newestFirst: readonly NewsroomPage[]): NewsroomPage[] =>
  newestFirst.filter(
    ({ statementId }, i) =>
      newestFirst.findIndex((other) => other.statementId === statementId) === i,
  );

/** A registered page is not what its statement's journal says. Nothing is written of it. */
export class PageAltered extends Error {
  override name = 'PageAltered';
}

/** The files of one newsroom. */
export const createFiles = ({ store, register, render, guard, site }: FilesDeps): Files => {
  // Pages are never deleted, so one that was found once is there.
  const found = new Set<string>();
  const has = async (slug: string): Promise<boolean> => {
    if (!found.has(slug) && (await store.read(pageFile(slug)))) found.add(slug);
    return found.has(slug);
  };
  const newest = async (): Promise<NewsroomPage[]> =>
    oncePerStatement(await register.newest(LIST_LENGTH));
  const isGenuine = async (page: NewsroomPage): Promise<boolean> => {
    if (hasSlugOf(page) && (await guard.isGenuine(page))) return true;
    guard.reportAltered(page);
    return false;
  };
  // The hash tells it without the journal, where all that it covers is public.
  const mayBeListed = async (page: NewsroomPage): Promise<boolean> =>
    (page.approved && hasSlugOf(page) && showsApproved(page)) || isGenuine(page);
  const listed = async (): Promise<NewsroomPage[]> => {
    const all = await newest();
    const mayBe = await Promise.all(all.map(mayBeListed));
    const pages = all.filter((_, i) => mayBe[i]);
    const exist = await Promise.all(pages.map((page) => has(page.slug)));
    return pages.filter((_, i) => exist[i]);
  };
  const registered = async (page: NewsroomPage) => {
    const found = (await register.get(page.statementId)) ?? page;
    if (await isGenuine(found)) return found;
    throw new PageAltered(`The page of ${found.statementId} was altered`);
  };
  const writePage = async (page: NewsroomPage): Promise<void> => {
    await rewrite(store, pageFile(page.slug), async () =>
      render.page(await registered(page), site),
    );
    await rewrite(store, recordFile(page.slug), async () =>
      render.record(await registered(page), site),
    );
  };
  const isWritten = async (page: NewsroomPage): Promise<boolean> => {
    if (!(await isGenuine(page))) return false;
    try {
      if (await has((await registered(page)).slug)) await writePage(page);
      return true;
    } catch (error) {
      if (error instanceof PageAltered) return false;
      throw error;
    }
  };
  const others = site.organisation.languages.slice(1);
  const lists: [string, (pages: readonly NewsroomPage[]) => string][] = [
    [newsroomFiles.atom, (pages) => render.atom(pages, site)],
    [newsroomFiles.json, (pages) => render.json(pages, site)],
    ...others.map((language): (typeof lists)[number] => [
      languageFile(language),
      (pages) => render.index(pages, site, language),
    ]),
    [newsroomFiles.index, (pages) => render.index(pages, site)],
  ];
  const writeLists = async (): Promise<void> => {
    for (const [file, make] of lists) {
      await rewrite(store, file, async () => make(await listed()));
    }
  };
  const contains = async (file: string, part: string): Promise<boolean> =>
    (await store.read(file))?.body.includes(part) ?? false;
  return {
    has,
    writePage,
    writeLists,
    writeAll: async (stylesheet) => {
      await rewrite(store, newsroomFiles.stylesheet, async () => stylesheet);
      let isAllWritten = true;
      for (const page of await newest()) isAllWritten = (await isWritten(page)) && isAllWritten;
      if (isAllWritten) await writeLists();
    },
    isPublished: async (page) => {
      const own = [pageFile(page.slug), recordFile(page.slug)];
      const current = await Promise.all(own.map((file) => contains(file, page.hash)));
      if (!current.every(Boolean)) return false;
      const newest = await register.newest(LIST_LENGTH);
      if (!newest.some(({ slug }) => slug === page.slug)) return true;
      // A link to the page ends like this in HTML, XML and JSON.
      // A list in another language than the page's does not hold it.
      const holding = lists.filter(
        ([file]) => !others.some((each) => each !== page.language && file === languageFile(each)),
      );
      const linked = await Promise.all(holding.map(([file]) => contains(file, `/${page.slug}"`)));
      return linked.every(Boolean);
    },
  };
};
