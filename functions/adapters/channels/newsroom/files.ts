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
const listLength = 50;

/** What the newsroom's files are made of and where they go. */
export interface FilesDeps {
  store: NewsroomStore;
  register: NewsroomRegister;
  render: NewsroomRender;
  site: NewsroomSite;
}

/** The newsroom's files, each made from the register as it is now. */
export interface Files {
  has(slug: string): Promise<boolean>;
  /** Writes the page, and beside it what it takes to check it. */
  writePage(page: NewsroomPage): Promise<void>;
  /** Feeds, then list: with what is registered and has its page, so that no link is dead. */
  writeLists(): Promise<void>;
  /** Writes all again that is on the newsroom: after a deployment that changes its looks. */
  writeAll(stylesheet: string): Promise<void>;
  /** Whether the page, and the lists if it is new enough for them, are there. */
  isOut(page: NewsroomPage): Promise<boolean>;
}

// A statement that is registered again with a later time may be listed by both times for a moment.
const oncePerStatement = (newestFirst: readonly NewsroomPage[]): NewsroomPage[] =>
  newestFirst.filter(
    ({ statementId }, i) =>
      newestFirst.findIndex((other) => other.statementId === statementId) === i,
  );

/** Binds the files' work to a store, a register and a site. */
export const createFiles = ({ store, register, render, site }: FilesDeps): Files => {
  // Pages are never deleted, so each is looked for once.
  const seen = new Set<string>();
  const has = async (slug: string): Promise<boolean> => {
    if (!seen.has(slug) && (await store.read(pageFile(slug)))) seen.add(slug);
    return seen.has(slug);
  };
  const listed = async (): Promise<NewsroomPage[]> => {
    const pages = oncePerStatement(await register.newest(listLength));
    const there = await Promise.all(pages.map((page) => has(page.slug)));
    return pages.filter((_, i) => there[i]);
  };
  const current = async (page: NewsroomPage) => (await register.get(page.statementId)) ?? page;
  const writePage = async (page: NewsroomPage): Promise<void> => {
    await rewrite(store, pageFile(page.slug), async () => render.page(await current(page), site));
    await rewrite(store, recordFile(page.slug), async () => render.record(await current(page)));
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
    isOut: async (page) => {
      const own = [pageFile(page.slug), recordFile(page.slug)];
      const said = await Promise.all(own.map((file) => contains(file, page.hash)));
      if (!said.every(Boolean)) return false;
      const newest = await register.newest(listLength);
      if (!newest.some(({ slug }) => slug === page.slug)) return true;
      // Every link to the page ends so, in HTML, XML and JSON alike.
      const found = await Promise.all(lists.map(([file]) => contains(file, `/${page.slug}"`)));
      return found.every(Boolean);
    },
  };
};
