import { describe, expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, site } from './fixtures.ts';
import { all, nth, parseXml, textOf } from './xml.ts';

const hostile = page({ title: 'A & B ]]> <b>', text: 'x ]]> <script>1</script>\u0001 & y.' });
const withdrawn = page({
  statementId: 'stm-2',
  slug: 'gammal-bbbbbb',
  publishedAt: '2026-11-22T10:00:00.000Z',
  supersededBy: { how: 'withdraws', statementId: 'stm-1', at: '2026-11-22T15:00:00Z' },
});
const pages = [hostile, withdrawn];

describe('a hub', () => {
  it('is named in both feeds where there is one', () => {
    const hub = 'https://hub.example.org/';
    const following = { ...site, organisation: { ...site.organisation, hub } };
    expect(newsroomRender.atom([], following)).toContain(`<link rel="hub" href="${hub}"/>`);
    const json = JSON.parse(newsroomRender.json([], following));
    expect(json.hubs).toEqual([{ type: 'WebSub', url: hub }]);
    expect(newsroomRender.atom([], site)).not.toContain('rel="hub"');
    expect(JSON.parse(newsroomRender.json([], site)).hubs).toBeUndefined();
  });
});

describe('the Atom feed', () => {
  const feed = parseXml(newsroomRender.atom(pages, site));

  it('has what RFC 4287 requires of a feed', () => {
    expect(feed).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    });
    expect(textOf(feed, 'id')).toBe('https://news.example.org/newsroom/');
    expect(textOf(feed, 'title')).toBe('Example & Söner – Nyhetsrum');
    expect(textOf(feed, 'updated')).toBe('2026-11-22T15:00:00.000Z');
    expect(textOf(nth(all(feed, 'author'), 0), 'name')).toBe('Example & Söner');
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toContainEqual({
      rel: 'self',
      href: 'https://news.example.org/newsroom/feed.xml',
    });
  });

  it('has what RFC 4287 requires of each entry, with the words as escaped HTML', () => {
    const entry = nth(all(feed, 'entry'), 0);
    expect(textOf(entry, 'id')).toBe('https://news.example.org/newsroom/vi-utreder-a1b2c3');
    expect(textOf(entry, 'updated')).toBe('2026-11-22T13:30:00.000Z');
    expect(textOf(entry, 'published')).toBe('2026-11-22T13:30:00.000Z');
    expect(textOf(entry, 'title')).toBe('A &amp; B ]]&gt; &lt;b&gt;');
    expect(textOf(entry, 'content')).toBe(
      '<div lang="sv"><p>x ]]&gt; &lt;script&gt;1&lt;/script&gt; &amp; y.</p></div>',
    );
  });

  it('tells of a withdrawal as an update, without the words', () => {
    const entry = nth(all(feed, 'entry'), 1);
    expect(textOf(entry, 'updated')).toBe('2026-11-22T15:00:00.000Z');
    expect(textOf(entry, 'content')).toContain('Tillbakadraget');
    expect(JSON.stringify(entry)).not.toContain('tjänsten ligger nere');
  });

  it('is the same whenever it is made', () => {
    expect(newsroomRender.atom([], site)).toBe(newsroomRender.atom([], site));
    expect(textOf(parseXml(newsroomRender.atom([], site)), 'updated')).toBe(
      '1970-01-01T00:00:00.000Z',
    );
  });
});

describe('the JSON feed', () => {
  const feed = JSON.parse(newsroomRender.json(pages, site));

  it('has what JSON Feed 1.1 requires', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example & Söner – Nyhetsrum',
      home_page_url: 'https://news.example.org/newsroom/',
      feed_url: 'https://news.example.org/newsroom/feed.json',
      language: 'sv',
      authors: [{ name: 'Example & Söner' }],
    });
    expect(feed.author).toBeUndefined();
  });

  it('has an id, content and plain title for each item', () => {
    expect(feed.items[0]).toMatchObject({
      id: 'https://news.example.org/newsroom/vi-utreder-a1b2c3',
      url: 'https://news.example.org/newsroom/vi-utreder-a1b2c3',
      title: 'A & B ]]> <b>',
      language: 'sv',
      date_published: '2026-11-22T13:30:00.000Z',
    });
    expect(feed.items[0].content_html).not.toContain('<script>');
  });

  it('says since when what an item is about is over, as its last change', () => {
    const endedAt = '2026-11-22T17:00:00.000Z';
    const over = JSON.parse(newsroomRender.json([page({ endedAt })], site)).items[0];
    expect(over).toMatchObject({ date_modified: endedAt, _talan: { ended_at: endedAt } });
    expect(over.content_html).toContain('Det här är över sedan');
    expect(feed.items[0]).not.toHaveProperty('_talan');
    const atom = parseXml(newsroomRender.atom([page({ endedAt })], site));
    expect(textOf(atom, 'updated')).toBe(endedAt);
  });

  it('leaves out words that were taken back', () => {
    expect(feed.items[1].date_modified).toBe('2026-11-22T15:00:00.000Z');
    expect(JSON.stringify(feed.items[1])).not.toContain('tjänsten ligger nere');
  });
});
