import type {
  CountRemovals,
  EndedPage,
  NewsroomPage,
  NewsroomRender,
  NewsroomSite,
  ShownPage,
  Thread,
} from '#domain/publish/newsroom.ts';
import { isThreadId, threadFeeds, threadFile } from '#domain/publish/newsroom-files.ts';
import { rewrite } from './rewrite.ts';
import type { Sequels } from './sequels.ts';
import type { NewsroomStore } from './store.ts';

/** What a thread's files are made of, and where they are written. */
export interface ThreadDeps {
  store: NewsroomStore;
  render: NewsroomRender;
  site: NewsroomSite;
  sequels: Sequels;
  countRemovals: CountRemovals;
  /** The statements of an incident that may be shown and have their page, newest first. */
  listed(incidentId: string): Promise<EndedPage[]>;
}

/** A file of a thread, and what it is made of: feeds tell nothing of removals, so none are counted for them. */
interface MadeFile {
  file: string;
  make: (thread: Thread) => string;
  tellsRemovals: boolean;
}

/** The files of threads. */
export interface ThreadFiles {
  /** Writes page and feeds of the thread that a page belongs to. */
  write(page: Pick<NewsroomPage, 'incidentId'>): Promise<void>;
  /** Those that a page of this thread and language is in. */
  holding(page: NewsroomPage): string[];
}

// Only the newest in a language says when the next one comes.
const withSequels = async (sequels: Sequels, pages: readonly EndedPage[]): Promise<ShownPage[]> => {
  const seen = new Set<string>();
  return Promise.all(
    pages.map(async (page) => {
      if (seen.has(page.language)) return page;
      seen.add(page.language);
      return { ...page, ...(await sequels.of(page)) };
    }),
  );
};

/** Each file of a thread is made from the register as it is now, whatever else is written at that moment. */
export const createThreadFiles = (deps: ThreadDeps): ThreadFiles => {
  const { store, render, site, sequels, listed, countRemovals } = deps;
  const others = site.organisation.languages.slice(1);
  const filesOf = (incidentId: string): MadeFile[] => {
    const { atom, json } = threadFeeds(incidentId);
    const feeds = [
      { file: atom, make: ({ pages }: Thread) => render.atom(pages, site, incidentId) },
      { file: json, make: ({ pages }: Thread) => render.json(pages, site, incidentId) },
    ];
    const make = (thread: Thread) => render.thread(thread, site);
    return [
      ...feeds.map((feed) => ({ ...feed, tellsRemovals: false })),
      { file: threadFile(incidentId), make, tellsRemovals: true },
    ];
  };
  // In languages without a statement too: a statement's page leads there, and hears of the others.
  const inLanguages = (incidentId: string): MadeFile[] =>
    others.map((language) => ({
      file: threadFile(incidentId, language),
      make: (thread) => render.thread(thread, site, language),
      tellsRemovals: true,
    }));
  const threadOf = async (incidentId: string, { tellsRemovals }: MadeFile): Promise<Thread> => ({
    incidentId,
    pages: await withSequels(sequels, await listed(incidentId)),
    removals: tellsRemovals ? await countRemovals(incidentId) : [],
  });
  return {
    write: async ({ incidentId }) => {
      if (incidentId === undefined || !isThreadId(incidentId)) return;
      const files = [...inLanguages(incidentId), ...filesOf(incidentId)];
      const made = files.map((each) =>
        rewrite(store, each.file, async () => each.make(await threadOf(incidentId, each))),
      );
      await Promise.all(made);
    },
    holding: ({ incidentId, language }) => {
      if (incidentId === undefined || !isThreadId(incidentId)) return [];
      const own = others.includes(language) ? [threadFile(incidentId, language)] : [];
      return [...own, ...filesOf(incidentId).map(({ file }) => file)];
    },
  };
};
