import type {
  CountRemovals,
  EndedPage,
  NewsroomPage,
  NewsroomRegister,
  NewsroomRender,
  NewsroomSite,
  PageGuard,
  ReadEnd,
  ReadPromise,
  ShownPage,
} from '#domain/publish/newsroom.ts';
import { newsroomFiles, pageFile, recordFile } from '#domain/publish/newsroom-files.ts';
import { showsApproved } from '#domain/publish/page-record.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { withEnds } from './ends.ts';
import { createListFiles } from './list-files.ts';
import { newestInEach, oncePerStatement, oncePerThread } from './picked.ts';
import { rewrite } from './rewrite.ts';
import { createSequels, THREAD_LENGTH } from './sequels.ts';
import { hasSlugOf } from './slug.ts';
import type { NewsroomStore } from './store.ts';
import { createThreadFiles } from './thread-files.ts';

/** How many statements the list and the feeds hold. */
const LIST_LENGTH = 50;

/** How many pages are written at once where all of an incident are. */
const PAGES_AT_ONCE = 8;

/** What the newsroom's files are made of, and where they are written. */
export interface FilesDeps {
  store: NewsroomStore;
  register: NewsroomRegister;
  render: NewsroomRender;
  guard: PageGuard;
  readPromise: ReadPromise;
  readEnd: ReadEnd;
  countRemovals: CountRemovals;
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
   * Writes what names a page: the one before it in its thread, the thread, feeds, then list. All hold only
   * registered statements that have their page, so that no link is dead.
   */
  writeAround(page: NewsroomPage): Promise<void>;
  /**
   * Writes an incident's thread again, and the newest page in each language, where it has a statement that
   * readers see.
   */
  renewThread(incidentId: string): Promise<void>;
  /** Writes all pages of an incident again that its thread holds, then the thread and the lists. */
  renewIncident(incidentId: string): Promise<void>;
  /**
   * Writes everything published again, after a deployment that changes how pages look. What was
   * altered in the register stays as it is, and so do the lists then.
   */
  writeAll(stylesheet: string): Promise<void>;
  /** Whether the page is there, and is in the lists if it is new enough for them. */
  isPublished(page: NewsroomPage): Promise<boolean>;
}

/** A registered page is not what its statement's journal says. Nothing is written of it. */
export class PageAltered extends Error {
  override name = 'PageAltered';
}

/** The files of one newsroom. */
export const createFiles = (deps: FilesDeps): Files => {
  const { store, register, render, guard, readEnd, countRemovals, site } = deps;
  // Pages are never deleted, so one that was found once is there.
  const found = new Set<string>();
  const has = async (slug: string): Promise<boolean> => {
    if (!found.has(slug) && (await store.read(pageFile(slug)))) found.add(slug);
    return found.has(slug);
  };
  const sequels = createSequels(deps, has);
  const isGenuine = async (page: NewsroomPage): Promise<boolean> => {
    if (hasSlugOf(page) && (await guard.isGenuine(page))) return true;
    guard.reportAltered(page);
    return false;
  };
  // The hash tells it without the journal, where all that it covers is public.
  const mayBeListed = async (page: NewsroomPage): Promise<boolean> =>
    (page.approved && hasSlugOf(page) && showsApproved(page)) || isGenuine(page);
  const listed = async (registered: readonly NewsroomPage[]): Promise<EndedPage[]> => {
    const all = oncePerStatement(registered);
    const mayBe = await Promise.all(all.map(mayBeListed));
    const pages = all.filter((_, i) => mayBe[i]);
    const exist = await Promise.all(pages.map((page) => has(page.slug)));
    return withEnds(
      readEnd,
      pages.filter((_, i) => exist[i]),
    );
  };
  const listedOf = async (incidentId: string): Promise<EndedPage[]> =>
    listed(await register.newestOf(incidentId, THREAD_LENGTH));
  const threads = createThreadFiles({
    ...{ store, render, site, sequels, countRemovals },
    listed: listedOf,
  });
  const shown = async (page: NewsroomPage): Promise<ShownPage> => {
    const found = (await register.get(page.statementId)) ?? page;
    if (!(await isGenuine(found)))
      throw new PageAltered(`The page of ${found.statementId} was altered`);
    const [ended = found] = await withEnds(readEnd, [found]);
    return { ...ended, ...(await sequels.of(found)) };
  };
  const writePage = async (page: NewsroomPage): Promise<void> => {
    await rewrite(store, pageFile(page.slug), async () => render.page(await shown(page), site));
    await rewrite(store, recordFile(page.slug), async () => render.record(await shown(page), site));
  };
  const isWritten = async (page: NewsroomPage): Promise<boolean> => {
    if (!(await isGenuine(page))) return false;
    try {
      if (await has((await shown(page)).slug)) await writePage(page);
      return true;
    } catch (error) {
      if (error instanceof PageAltered) return false;
      throw error;
    }
  };
  const lists = createListFiles({
    ...{ store, render, site },
    listed: async () => listed(await register.newest(LIST_LENGTH)),
  });
  const writeAround = async (page: NewsroomPage): Promise<void> => {
    const before = await sequels.before(page);
    if (before) await isWritten(before);
    await threads.write(page);
    await lists.write();
  };
  const contains = async (file: string, part: string): Promise<boolean> =>
    (await store.read(file))?.body.includes(part) ?? false;
  const containAll = async (files: readonly string[], part: string): Promise<boolean> =>
    (await Promise.all(files.map((file) => contains(file, part)))).every(Boolean);
  // The record is written last, and says so in these words.
  const isSaidBefore = async (page: NewsroomPage): Promise<boolean> => {
    const before = await sequels.before(page);
    return !before || contains(recordFile(before.slug), '"template": "newer"');
  };
  return {
    has,
    writePage,
    writeAround,
    renewThread: async (incidentId) => {
      const newest = newestInEach(await listedOf(incidentId));
      for (const page of newest) await isWritten(page);
      if (newest.length > 0) await threads.write({ incidentId });
    },
    renewIncident: async (incidentId) => {
      const pages = await listedOf(incidentId);
      if (pages.length === 0) return;
      await severalAtOnce(pages, PAGES_AT_ONCE, async (page) => {
        await isWritten(page);
      });
      await threads.write({ incidentId });
      await lists.write();
    },
    writeAll: async (stylesheet) => {
      await rewrite(store, newsroomFiles.stylesheet, async () => stylesheet);
      const pages = oncePerStatement(await register.newest(LIST_LENGTH));
      let isAllWritten = true;
      for (const page of pages) isAllWritten = (await isWritten(page)) && isAllWritten;
      if (!isAllWritten) return;
      for (const page of oncePerThread(pages)) await threads.write(page);
      await lists.write();
    },
    isPublished: async (page) => {
      const own = [pageFile(page.slug), recordFile(page.slug)];
      if (!(await containAll(own, page.hash))) return false;
      const newest = await register.newest(LIST_LENGTH);
      if (!newest.some(({ slug }) => slug === page.slug)) return true;
      const holding = [...lists.holding(page), ...threads.holding(page)];
      // A link to the page ends like this in HTML, XML and JSON.
      return (await containAll(holding, `/${page.slug}"`)) && isSaidBefore(page);
    },
  };
};
