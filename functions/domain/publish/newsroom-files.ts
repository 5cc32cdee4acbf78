import { Language } from '../values/language.ts';

/** The newsroom's files besides its pages. */
export const newsroomFiles = {
  index: 'index.html',
  atom: 'feed.xml',
  json: 'feed.json',
  stylesheet: 'newsroom.css',
  /** Answers, with status 404, where there is no other. It has no address of its own. */
  missing: 'missing.html',
  security: 'security.txt',
} as const;

/** File of the list in another language than the organisation's first, at `/newsroom/<language>`. */
export const languageFile = (language: Language): string => `index-${language}.html`;

/** The pages beside the statements, each in every language. */
export const standingPages = ['accessibility', 'comments'] as const;
export type StandingPage = (typeof standingPages)[number];

/** File of such a page in a language, at `/newsroom/<language>/<page>`. */
export const standingFile = (page: StandingPage, language: Language): string =>
  `${page}-${language}.html`;

// As incidents' ids are made.
const threadPattern = /^[0-9a-f]{20}$/;

/** Whether an incident's id may stand in an address of the newsroom. */
export const isThreadId = (id: string): boolean => threadPattern.test(id);

const idOfThread = (id: string): string => {
  if (!isThreadId(id)) throw new RangeError(`Not an incident: ${JSON.stringify(id.slice(0, 100))}`);
  return id;
};

/**
 * File of an incident's thread, at `/newsroom/incidents/<id>`; in another language than the
 * organisation's first at `/newsroom/<language>/incidents/<id>`. Two hyphens stand in no slug.
 */
export const threadFile = (id: string, language?: Language): string =>
  `incident${language === undefined ? '' : `-${language}`}--${idOfThread(id)}.html`;

/** Files of a thread's feeds, at `/newsroom/incidents/<id>/feed.xml` and `feed.json`. */
export const threadFeeds = (id: string): { atom: string; json: string } => ({
  atom: `incident--${idOfThread(id)}.xml`,
  json: `incident--${idOfThread(id)}.json`,
});

/** Names of the feeds below the newsroom's path: of all statements, or of an incident's. */
export const feedNames = (incidentId?: string): { atom: string; json: string } => {
  const folder = incidentId === undefined ? '' : `incidents/${incidentId}/`;
  return { atom: `${folder}${newsroomFiles.atom}`, json: `${folder}${newsroomFiles.json}` };
};

/** Path under which the newsroom is served. */
export const newsroomPath = '/newsroom/';

// Words and six hex digits of the approved hash. Without dots and slashes it can't be another file.
const slugPattern = /^(?:[a-z0-9]+-)+[0-9a-f]{6}$/;
const maxSlugLength = 80;

const isSlug = (name: string): boolean => name.length <= maxSlugLength && slugPattern.test(name);

/**
 * File name of a statement's page. Throws on anything but a slug, so that no name leads elsewhere.
 */
export const pageFile = (slug: string): string => {
  if (!isSlug(slug)) throw new RangeError(`Not a slug: ${JSON.stringify(slug.slice(0, 100))}`);
  return `${slug}.html`;
};

/** File name of the JSON by which a statement's page is checked. Throws on anything but a slug. */
export const recordFile = (slug: string): string => pageFile(slug).replace(/html$/, 'json');

const fixed = new Map<string, string>([
  ['/.well-known/security.txt', newsroomFiles.security],
  ...Language.options.flatMap((language): [string, string][] => [
    [`${newsroomPath}${language}`, languageFile(language)],
    ...standingPages.map((page): [string, string] => [
      `${newsroomPath}${language}/${page}`,
      standingFile(page, language),
    ]),
  ]),
  ['/newsroom', newsroomFiles.index],
  [newsroomPath, newsroomFiles.index],
  ...[newsroomFiles.atom, newsroomFiles.json, newsroomFiles.stylesheet].map(
    (file): [string, string] => [`${newsroomPath}${file}`, file],
  ),
]);

const threadPath = /^(?:([a-z]{2})\/)?incidents\/([0-9a-f]{20})(?:\/(feed\.xml|feed\.json))?$/;

// The feeds hold all languages, so they lie below the thread's first address alone.
const threadFileAt = (name: string): string | undefined => {
  const [, prefix, id = '', feed] = threadPath.exec(name) ?? [];
  const language = Language.safeParse(prefix).data;
  if (!isThreadId(id) || prefix !== language) return undefined;
  if (feed === undefined) return threadFile(id, language);
  if (language !== undefined) return undefined;
  return feed === newsroomFiles.atom ? threadFeeds(id).atom : threadFeeds(id).json;
};

/**
 * The file that answers a URL path (without query, percent-encoding untouched); undefined for 404.
 * Only these names are allowed, so that nothing outside the newsroom's folder is ever read.
 */
export const newsroomFile = (urlPath: string): string | undefined => {
  const known = fixed.get(urlPath);
  if (known !== undefined || !urlPath.startsWith(newsroomPath)) return known;
  const name = urlPath.slice(newsroomPath.length);
  if (isSlug(name)) return pageFile(name);
  const thread = threadFileAt(name);
  if (thread !== undefined) return thread;
  const slug = name.replace(/\.json$/, '');
  return isSlug(slug) ? recordFile(slug) : undefined;
};

const contentTypes = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['xml', 'application/atom+xml; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
]);

const feedOfThread = /^incident--[0-9a-f]+\.json$/;

/** Media type of one of the newsroom's files. */
export const newsroomContentType = (file: string): string => {
  if (file === newsroomFiles.json || feedOfThread.test(file))
    return 'application/feed+json; charset=utf-8';
  return contentTypes.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
};
