import { createHash } from 'node:crypto';
import type {
  CommentHandling,
  EndedPage,
  NewsroomPage,
  NewsroomRegister,
  NewsroomSite,
} from '#domain/publish/newsroom.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { commentRules } from '#test/support/comment-rules.ts';

export const site: NewsroomSite = {
  baseUrl: 'https://news.example.org',
  organisation: { name: 'Example & Söner', timeZone: 'Europe/Stockholm', languages: ['sv', 'en'] },
};

export const readHandling = (): CommentHandling => ({
  grounds: Object.values(commentRules.grounds),
  kept: { mentions: 'P90D', comments: 'P365D', statements: 'P730D' },
});

export const hashFor = (id: string): string => createHash('sha256').update(id).digest('hex');

export const page = (changes: Partial<EndedPage> = {}): EndedPage => ({
  statementId: 'stm-1',
  slug: 'vi-utreder-a1b2c3',
  version: 1,
  kind: 'holding',
  language: 'sv',
  title: 'Vi utreder',
  text: 'Vi vet att tjänsten ligger nere. Vi utreder varför.\n\nFrågor: press@example.org.',
  hash: hashFor('stm-1'),
  approvedAt: '2026-11-22T13:20:00Z',
  approvedBy: { role: 'Presschef' },
  publishedAt: '2026-11-22T13:30:00.000Z',
  ...changes,
});

export const publication = (id: string, changes: Partial<Publication> = {}): Publication => ({
  statementId: id,
  version: 1,
  kind: 'holding',
  language: 'sv',
  channel: 'newsroom',
  title: `Uttalande ${id}`,
  text: `Text för ${id}.`,
  hash: hashFor(id),
  approvedAt: '2026-11-22T13:20:00Z',
  approvedBy: { role: 'Presschef', name: undefined },
  firstIntendedAt: '2026-11-22T13:30:00.000Z',
  quietSince: '2026-11-22T13:30:00.000Z',
  ...changes,
});

/** A register in memory; answers late, as one across a network would. */
export const memoryRegister = (): NewsroomRegister & { pages: Map<string, NewsroomPage> } => {
  const pages = new Map<string, NewsroomPage>();
  const late = () => new Promise((resolve) => setImmediate(resolve));
  const newestOf = (all: Iterable<NewsroomPage>, limit: number) =>
    [...all].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)).slice(0, limit);
  return {
    pages,
    put: async (entry) => {
      await late();
      pages.set(entry.statementId, entry);
    },
    get: async (id) => {
      await late();
      return pages.get(id);
    },
    newest: async (limit) => {
      await late();
      return newestOf(pages.values(), limit);
    },
    newestOf: async (incidentId, limit) => {
      await late();
      const thread = [...pages.values()].filter((each) => each.incidentId === incidentId);
      return newestOf(thread, limit);
    },
  };
};

/** A clock that moves on by a second each time it is looked at. */
export const tickingClock = (start = '2026-11-22T13:30:00Z') => {
  let at = Date.parse(start);
  return {
    now: () => {
      at += 1_000;
      return new Date(at);
    },
  };
};
