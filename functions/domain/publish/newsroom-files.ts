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

/** File of the accessibility statement in a language, at `/newsroom/<language>/accessibility`. */
export const accessibilityFile = (language: Language): string => `accessibility-${language}.html`;

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
    [`${newsroomPath}${language}/accessibility`, accessibilityFile(language)],
  ]),
  ['/newsroom', newsroomFiles.index],
  [newsroomPath, newsroomFiles.index],
  ...[newsroomFiles.atom, newsroomFiles.json, newsroomFiles.stylesheet].map(
    (file): [string, string] => [`${newsroomPath}${file}`, file],
  ),
]);

/**
 * The file that answers a URL path (without query, percent-encoding untouched); undefined for 404.
 * Only these names are allowed, so that nothing outside the newsroom's folder is ever read.
 */
export const newsroomFile = (urlPath: string): string | undefined => {
  const known = fixed.get(urlPath);
  if (known !== undefined || !urlPath.startsWith(newsroomPath)) return known;
  const name = urlPath.slice(newsroomPath.length);
  if (isSlug(name)) return pageFile(name);
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

/** Media type of one of the newsroom's files. */
export const newsroomContentType = (file: string): string => {
  if (file === newsroomFiles.json) return 'application/feed+json; charset=utf-8';
  return contentTypes.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
};
