import { describe, expect, it } from 'vitest';
import { readFeed } from '#adapters/sources/feed/read-feed.ts';
import { processorMs } from '#test/support/processor-time.ts';

const read = (text: string, contentType: string | null = null) =>
  readFeed(Buffer.from(text), contentType);

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries}</feed>`;

describe('readFeed', () => {
  it('reads RSS', () => {
    const items =
      rss(`<item><guid>g1</guid><link>https://news.example/1</link><title>Vatten &amp; sånt</title>
      <description>&lt;p&gt;Brunt &lt;b&gt;vatten&lt;/b&gt;&lt;/p&gt;</description>
      <pubDate>Sat, 28 Nov 2026 12:00:00 +0100</pubDate></item>`);
    expect(read(items)).toEqual([
      {
        id: 'g1',
        url: 'https://news.example/1',
        title: 'Vatten & sånt',
        text: '<p>Brunt <b>vatten</b></p>',
        author: undefined,
        at: new Date('2026-11-28T11:00:00.000Z'),
      },
    ]);
  });

  it('reads Atom, and what it can of what is broken', () => {
    const entry = `<entry><id>tag:1</id><title>Läget</title><link href="https://news.example/2"/>
      <author><name>Kim</name></author><updated>2026-11-28T11:00:00Z</updated><summary>Allt & mer`;
    expect(read(atom(entry))).toMatchObject([
      { id: 'tag:1', url: 'https://news.example/2', author: 'Kim', title: 'Läget' },
    ]);
  });

  it('reads JSON Feed, and leaves out items that are none', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: 7,
          url: 'https://news.example/3',
          content_html: '<p>Hej</p>',
          authors: [{ name: 'Bo' }],
        },
        'nothing',
        { id: 'x', date_published: 'no date', content_text: 'Text' },
      ],
    };
    expect(read(JSON.stringify(feed))).toMatchObject([
      { id: '7', text: '<p>Hej</p>', author: 'Bo', at: undefined },
      { id: 'x', text: 'Text', at: undefined },
    ]);
  });

  it('reads what is in another charset, as the header or the declaration says', () => {
    const words = Buffer.from(
      '<rss><channel><item><title>Översvämning</title></item></channel></rss>',
      'latin1',
    );
    expect(readFeed(words, 'text/xml; charset=ISO-8859-1')).toMatchObject([
      { title: 'Översvämning' },
    ]);
    const declared = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1252"?>'),
      words,
    ]);
    expect(readFeed(declared)).toMatchObject([{ title: 'Översvämning' }]);
    expect(
      readFeed(
        Buffer.from('<rss><channel><item><title>Ö</title></item></channel></rss>'),
        'text/xml; charset=nonsense',
      ),
    ).toMatchObject([{ title: 'Ö' }]);
  });

  it.each([
    ['a page of HTML', '<!doctype html><html><body><p>404</p></body></html>'],
    ['nothing', ''],
    ['JSON that is no feed', '{"items":[]}'],
    ['half of a JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":['],
    [
      'an external entity',
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>')}`,
    ],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ why: 'unreadable' }));
  });

  it('expands no bomb of entities', () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      const inside = i === 0 ? 'ha' : `&e${i - 1};`.repeat(10);
      return `<!ENTITY e${i} "${inside}">`;
    });
    const bomb = `<!DOCTYPE r [${levels.join('')}]>${rss('<item><title>&e11;</title></item>')}`;
    let titles: (string | undefined)[] = [];
    try {
      titles = read(bomb).map(({ title }) => title);
    } catch (error) {
      expect(error).toMatchObject({ why: 'unreadable' });
    }
    for (const title of titles) expect(title?.length ?? 0).toBeLessThan(10_000);
  });

  it('does not hang on 2 MB of opened tags', () => {
    const tookMs = processorMs(() => {
      for (const text of [
        '<a>'.repeat(600_000),
        '<'.repeat(2_000_000),
        rss('<item>'.repeat(300_000)),
      ]) {
        try {
          read(text);
        } catch (error) {
          expect(error).toMatchObject({ why: 'unreadable' });
        }
      }
    });
    expect(tookMs).toBeLessThan(15_000);
  });
});
