import { describe, expect, it } from 'vitest';
import { Topic, TopicSource } from '#domain/plan/topics.ts';
import { commentFrom, mentionsFrom } from '#domain/source/about.ts';
import type { Said, Source } from '#domain/source/source.ts';
import { sourcesOf } from '#domain/source/sources.ts';

const topic = (id: string, sources: object[] = []) =>
  Topic.parse({ id, name: id, words: [id], sources });
const feed = (name: string, path: string, all = false) => ({
  name,
  feed: `https://news.example/${path}`,
  all,
});

describe('sourcesOf', () => {
  it('asks a feed once that several topics name', () => {
    const topics = [
      topic('water', [feed('news', 'a'), feed('alerts', 'b', true)]),
      topic('school', [feed('news', 'a')]),
    ];
    expect(sourcesOf({ plan: { topics }, hasFeedFolder: false })).toMatchObject([
      { name: 'news', topics: [{ id: 'water', all: false }, { id: 'school' }] },
      { name: 'alerts', topics: [{ id: 'water', all: true }] },
    ]);
  });

  it('asks once for a hashtag or a search that several topics name', () => {
    const tag = { name: 'tag', tag: 'norrby' };
    const search = { name: 'search', search: 'Norrby vatten', all: true };
    const topics = [topic('water', [tag, search]), topic('school', [tag])];
    expect(sourcesOf({ plan: { topics }, hasFeedFolder: false })).toMatchObject([
      { kind: 'mastodon-tag', address: 'norrby', topics: [{ id: 'water' }, { id: 'school' }] },
      { kind: 'bluesky-search', address: 'Norrby vatten', topics: [{ id: 'water', all: true }] },
    ]);
  });

  it('takes one thing to ask for in each source', () => {
    const isSource = (source: object) => TopicSource.safeParse({ name: 'a', ...source }).success;
    expect([isSource({}), isSource({ tag: 'a', search: 'b' }), isSource({ tag: '#a' })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('reads the folder for every topic', () => {
    const topics = [topic('water'), topic('school')];
    const [folder, ...others] = sourcesOf({ plan: { topics }, hasFeedFolder: true });
    expect(folder?.topics.map(({ id }) => id)).toEqual(['water', 'school']);
    expect(others).toEqual([]);
    expect(sourcesOf({ plan: {}, hasFeedFolder: true })).toEqual([]);
  });
});

describe('an account', () => {
  it('is asked for what is said to it and below its posts, and whether that still stands: by one name', () => {
    const connected = ['bluesky', 'mastodon', 'email'] as const;
    const all = sourcesOf({ plan: {}, hasFeedFolder: false, connected });
    expect(all.map(({ id, name }) => [id, name])).toEqual([
      ['bluesky', 'bluesky'],
      ['bluesky-threads', 'bluesky'],
      ['bluesky-comments', 'bluesky'],
      ['mastodon', 'mastodon'],
      ['mastodon-threads', 'mastodon'],
      ['mastodon-comments', 'mastodon'],
    ]);
  });
});

describe('mentionsFrom', () => {
  const now = new Date('2026-11-28T12:00:00.000Z');
  const plan = { topics: [topic('water'), topic('school')] };
  const from = (said: Partial<Said>, topics: Source['topics']) =>
    mentionsFrom(
      { plan, now },
      { kind: 'feed', id: 'f', name: 'news', topics },
      {
        source: 'news',
        id: '1',
        author: { id: 'a' },
        text: 'The waters rise',
        writtenAt: now.toISOString(),
        ...said,
      },
    );
  const [water, school] = [
    { id: 'water', all: false },
    { id: 'school', all: false },
  ];

  it('is one for each topic that it is about', () => {
    expect(from({}, [water, school]).map(({ topic: id }) => id)).toEqual(['water']);
    const text = 'Water in the school';
    expect(from({ text }, [water, school]).map(({ topic: id }) => id)).toEqual(['water', 'school']);
    expect(from({ text: 'Other' }, [{ ...school, all: true }])).toHaveLength(1);
  });

  it('counts as written now what claims to come from the future', () => {
    const [mention] = from({ writtenAt: '2031-01-01T00:00:00.000Z' }, [water]);
    expect(mention?.writtenAt).toBe(now.toISOString());
  });

  it('is none where it is older than a fortnight, or unfit', () => {
    expect(from({ writtenAt: '2026-11-01T12:00:00.000Z' }, [water])).toEqual([]);
    expect(from({ writtenAt: 'no date' }, [water])).toEqual([]);
    expect(from({ text: 'water \ud800' }, [water])).toEqual([]);
  });
});

describe('commentFrom', () => {
  it('takes what was said to us within a fortnight, and nothing older', () => {
    const now = new Date('2026-11-28T12:00:00.000Z');
    const at = (writtenAt: string, addressed = true) =>
      commentFrom(now, {
        ...{ source: 'bluesky', id: '1', author: { id: 'a' }, text: 'Hej', channel: 'bluesky' },
        ...{ writtenAt, addressed },
      });
    expect(at('2026-11-14T12:00:01.000Z')?.text).toBe('Hej');
    expect(at('2026-11-14T12:00:00.000Z')).toBeUndefined();
    expect(at('2026-11-28T11:59:00.000Z', false)).toBeUndefined();
  });
});
