import type {
  CommentHandling,
  Newsroom,
  NewsroomPage,
  NewsroomSite,
} from '#domain/publish/newsroom.ts';
import {
  feedNames,
  isThreadId,
  newsroomFiles,
  newsroomPath,
  pageFile,
  recordFile,
  standingFile,
} from '#domain/publish/newsroom-files.ts';
import { recordOf, siteHash } from '#domain/publish/page-record.ts';
import type { Found, Out, Posted, Publication, Publisher } from '#domain/publish/publisher.ts';
import { createFiles, type Files, type FilesDeps } from './files.ts';
import { newsroomPageOf, supersededPage } from './page.ts';
import { createPageReader } from './read-back.ts';
import { rewrite } from './rewrite.ts';

/** Dependencies of the newsroom, with the address and the organisation of its site. */
export interface NewsroomDeps extends Omit<FilesDeps, 'site'>, NewsroomSite {
  clock: { now(): Date };
  readHandling: () => CommentHandling;
}

/** Brings the folder or bucket up to date, at start or after a deployment. */
export interface NewsroomUpkeep {
  /**
   * Writes the stylesheet, all published pages, the feeds and the list again. Where nothing is published
   * yet, feeds and list are empty.
   */
  prepare(stylesheet: string): Promise<void>;
  /** Whether `prepare` came to its end once with this stylesheet and this version of the code. */
  isPrepared(stylesheet: string): Promise<boolean>;
  /** Addresses of the feeds that hold a statement of this incident, or of none. */
  feedsWith(incidentId: string | undefined): string[];
  /** Writes an incident's thread again, as things stand now; nothing where it has none. */
  renewThread(incidentId: string): Promise<void>;
  /** Writes all pages of an incident again, its thread and the lists; nothing where it has none. */
  renewIncident(incidentId: string): Promise<void>;
}

interface Context extends NewsroomDeps {
  site: NewsroomSite;
  files: Files;
}

/** The newsroom's files could not be written. Doing it again is safe, and completes them. */
export class NewsroomFailed extends Error {
  override name = 'NewsroomFailed';
}

const orFailed = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (cause) {
    throw new NewsroomFailed('The newsroom was not written', { cause });
  }
};

// An earlier approved version may have got its page before publishing failed. That address gets the new
// words too, so that the old ones are published nowhere.
const replaceEarlier = async (
  { store, files, render, site }: Context,
  earlier: NewsroomPage,
  page: NewsroomPage,
): Promise<void> => {
  if (earlier.slug === page.slug || !(await files.has(earlier.slug))) return;
  await rewrite(store, pageFile(earlier.slug), async () => render.page(page, site));
  await rewrite(store, recordFile(earlier.slug), async () => render.record(page, site));
};

// Once readers could see a page, it keeps its time of publishing, even if the same words were approved
// anew.
const registerPage = async (context: Context, publication: Publication): Promise<NewsroomPage> => {
  const { register, files, clock } = context;
  const known = await register.get(publication.statementId);
  const isOut = known?.hash === publication.hash && (await files.has(known.slug));
  if (isOut && known.approvedAt === publication.approvedAt) return known;
  if (known && known.version > publication.version) throw new Error('A newer version is out');
  const publishedAt = isOut ? new Date(known.publishedAt) : clock.now();
  const page = newsroomPageOf(publication, publishedAt, known?.supersededBy);
  if (known) await replaceEarlier(context, known, page);
  await register.put(page);
  return page;
};

const feedsWith = ({ site }: Context, incidentId: string | undefined): string[] => {
  const threads = incidentId !== undefined && isThreadId(incidentId) ? [incidentId] : [];
  return [undefined, ...threads]
    .flatMap((id) => Object.values(feedNames(id)))
    .map((name) => `${site.baseUrl}${newsroomPath}${name}`);
};

const urlOf = ({ site }: Context, { slug }: NewsroomPage): string =>
  `${site.baseUrl}${newsroomPath}${slug}`;

const outAt = (context: Context, page: NewsroomPage): Out => ({
  state: 'published',
  url: urlOf(context, page),
  at: page.publishedAt,
  siteHash: siteHash(recordOf(page, context.site)),
});

const publish = async (context: Context, publication: Publication): Promise<Posted> => {
  try {
    const page = await registerPage(context, publication);
    await context.files.writePage(page);
    await context.files.writeAround(page);
    return outAt(context, page);
  } catch (cause) {
    return { state: 'unknown', cause };
  }
};

const find = async (context: Context, publication: Publication): Promise<Found> => {
  const page = await context.register.get(publication.statementId);
  if (page?.hash !== publication.hash) return { state: 'absent' };
  if (!(await context.files.isPublished(page))) return { state: 'absent' };
  return outAt(context, page);
};

const supersede = async (
  { register, files }: Context,
  statementId: string,
  by: Parameters<Newsroom['supersede']>[1],
): Promise<void> => {
  const page = await register.get(statementId);
  if (!page) return;
  const slug = (await register.get(by.statementId))?.slug;
  const next = supersededPage(page, slug === undefined ? by : { ...by, slug });
  if (next !== page) await register.put(next);
  await files.writePage(next);
  await files.writeAround(next);
};

const standingFiles = ({ render, site, readHandling }: Context): [string, string][] => {
  const handling = readHandling();
  return site.organisation.languages.flatMap((language): [string, string][] => {
    const accessibility = render.accessibility(site, language);
    const comments = render.comments(site, language, handling);
    return [
      [standingFile('comments', language), comments],
      ...(accessibility === undefined
        ? []
        : [[standingFile('accessibility', language), accessibility] satisfies [string, string]]),
    ];
  });
};

// The page for what is missing is written last, so that it stands for all others.
const prepare = async (context: Context, stylesheet: string): Promise<void> => {
  const { store, files, render, site, clock } = context;
  await files.writeAll(stylesheet);
  for (const [file, body] of standingFiles(context)) await rewrite(store, file, async () => body);
  const security = render.security(site, clock.now());
  if (security !== undefined) await rewrite(store, newsroomFiles.security, async () => security);
  await rewrite(store, newsroomFiles.missing, async () => render.missing(site));
};

const isPrepared = async (context: Context, stylesheet: string) => {
  const { store, render, site } = context;
  const holds = async (file: string, body: string) => (await store.read(file))?.body === body;
  const fixed: [string, string][] = [
    [newsroomFiles.missing, render.missing(site)],
    [newsroomFiles.stylesheet, stylesheet],
    ...standingFiles(context),
  ];
  const held = await Promise.all(fixed.map(([file, body]) => holds(file, body)));
  return held.every(Boolean);
};

/**
 * The newsroom as static files: registers a page, then writes page, feeds and list. Each step may
 * be repeated, so that publishing again completes what a crash left. Superseding, renewing and preparing throw
 * `NewsroomFailed`.
 */
export const createNewsroom = (deps: NewsroomDeps): Publisher & Newsroom & NewsroomUpkeep => {
  const site = { baseUrl: deps.baseUrl, organisation: deps.organisation };
  const context = { ...deps, site, files: createFiles({ ...deps, site }) };
  return {
    isRepeatable: true,
    publish: (publication) => publish(context, publication),
    find: (publication) =>
      find(context, publication).catch((cause) => ({ state: 'unknown' as const, cause })),
    ...createPageReader(deps.store),
    feedsWith: (incidentId) => feedsWith(context, incidentId),
    supersede: (statementId, by) => orFailed(() => supersede(context, statementId, by)),
    prepare: (stylesheet) => orFailed(() => prepare(context, stylesheet)),
    renewThread: (incidentId) => orFailed(() => context.files.renewThread(incidentId)),
    renewIncident: (incidentId) => orFailed(() => context.files.renewIncident(incidentId)),
    isPrepared: (stylesheet) => orFailed(() => isPrepared(context, stylesheet)),
  };
};
