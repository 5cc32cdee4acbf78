import type {
  NewsroomPage,
  NewsroomRegister,
  NewsroomRender,
  NewsroomSite,
} from '#domain/publish/newsroom.ts';
import { newsroomFiles, pageFile, recordFile } from '#domain/publish/newsroom-files.ts';
import { rewrite } from './rewrite.ts';
import type { NewsroomStore } from './store.ts';

/** How many statements the list and the feeds hold. */
const LIST_LENGTH = 50;

/** What the newsroom's files are made of, and where they are written. */
export interface FilesDeps {
  store: NewsroomStore;
  register: NewsroomRegister;
  render: NewsroomRender;
  site: NewsroomSite;
}

/** The newsroom's files, each made from the register as it is now. */
export interface Files {
  has(slug: string): Promise<boolean>;
  /** Writes the page, and beside it the JSON file by which it is checked. */
  writePage(page: NewsroomPage): Promise<void>;
  /**
   * Writes feeds, then list: of the registered statements that have their page, so that no link is
   * dead.
   */
  writeLists(): Promise<void>;
  /** Writes everything published again, after a deployment that changes how pages look. */
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

/** The files of one newsroom. */
export const createFiles = ({ store, register, render, site }: FilesDeps): Files => {
  // Pages are never deleted, so one that was found once is there.
  const found = new Set<string>();
  const has = async (slug: string): Promise<boolean> => {
    if (!found.has(slug) && (await store.read(pageFile(slug)))) found.add(slug);
    return found.has(slug);
  };
  const listed = async (): Promise<NewsroomPage[]> => {
    const pages = oncePerStatement(await register.newest(LIST_LENGTH));
    const exist = await Promise.all(pages.map((page) => has(page.slug)));
    return pages.filter((_, i) => exist[i]);
  };
  const registered = async (page: NewsroomPage) => (await register.get(page.statementId)) ?? page;
  const writePage = async (page: NewsroomPage): Promise<void> => {
    await rewrite(store, pageFile(page.slug), async () =>
      render.page(await registered(page), site),
    );
    await rewrite(store, recordFile(page.slug), async () => render.record(await registered(page)));
  };
  const lists: [string, NewsroomRender['index']][] = [
    [newsroomFiles.atom, render.atom],
    [newsroomFiles.json, render.json],
    [newsroomFiles.index, render.index],
  ];
  const writeLists = async (): Promise<void> => {
    for (const [file, make] of lists) {
      await rewrite(store, file, async () => make(await listed(), site));
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
      for (const page of await listed()) await writePage(page);
      await writeLists();
    },
    isPublished: async (page) => {
      const own = [pageFile(page.slug), recordFile(page.slug)];
      const current = await Promise.all(own.map((file) => contains(file, page.hash)));
      if (!current.every(Boolean)) return false;
      const newest = await register.newest(LIST_LENGTH);
      if (!newest.some(({ slug }) => slug === page.slug)) return true;
      // A link to the page ends like this in HTML, XML and JSON.
      const linked = await Promise.all(lists.map(([file]) => contains(file, `/${page.slug}"`)));
      return linked.every(Boolean);
    },
  };
};
