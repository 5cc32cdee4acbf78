import type {
  EndedPage,
  NewsroomPage,
  NewsroomRender,
  NewsroomSite,
} from '#domain/publish/newsroom.ts';
import { languageFile, newsroomFiles } from '#domain/publish/newsroom-files.ts';
import { rewrite } from './rewrite.ts';
import type { NewsroomStore } from './store.ts';

/** What the lists are made of, and where they are written. */
export interface ListDeps {
  store: NewsroomStore;
  render: NewsroomRender;
  site: NewsroomSite;
  /** The newest statements that may be shown and have their page, newest first. */
  listed(): Promise<EndedPage[]>;
}

/** The feeds and lists of the newest statements. */
export interface ListFiles {
  /** Writes the feeds, then the lists. */
  write(): Promise<void>;
  /** Those that a page of this language is in. */
  holding(page: Pick<NewsroomPage, 'language'>): string[];
}

/** Each file is made from the register as it is now. */
export const createListFiles = ({ store, render, site, listed }: ListDeps): ListFiles => {
  const others = site.organisation.languages.slice(1);
  const files: [string, (pages: readonly EndedPage[]) => string][] = [
    [newsroomFiles.atom, (pages) => render.atom(pages, site)],
    [newsroomFiles.json, (pages) => render.json(pages, site)],
    ...others.map((language): (typeof files)[number] => [
      languageFile(language),
      (pages) => render.index(pages, site, language),
    ]),
    [newsroomFiles.index, (pages) => render.index(pages, site)],
  ];
  return {
    write: async () => {
      for (const [file, make] of files)
        await rewrite(store, file, async () => make(await listed()));
    },
    // A list in another language than the page's does not hold it.
    holding: ({ language }) => {
      const without = others.filter((each) => each !== language).map(languageFile);
      return files.map(([file]) => file).filter((file) => !without.includes(file));
    },
  };
};
