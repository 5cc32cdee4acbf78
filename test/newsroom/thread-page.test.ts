import { describe, expect, it } from 'vitest';
import type { ShownPage } from '#domain/publish/newsroom.ts';
import { removalWords } from '../../functions/newsroom/removal-words.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { commentRules } from '../support/comment-rules.ts';
import { page, site } from './fixtures.ts';

const incidentId = '0123456789abcdef0123';
const sv = (over: Partial<ShownPage> = {}): ShownPage => page({ incidentId, ...over });

const first = sv({ statementId: 's1', slug: 'forsta-a1b2c3', title: 'Vattnet är avstängt' });
const second = sv({
  statementId: 's2',
  slug: 'andra-a1b2c3',
  title: 'Vattnet är snart tillbaka',
  kind: 'update',
  text: 'Läckan är hittad.',
  publishedAt: '2026-11-22T14:30:00.000Z',
  nextUpdateAt: '2026-11-22T16:00:00.000Z',
});
const english = sv({
  statementId: 's3',
  slug: 'english-a1b2c3',
  language: 'en',
  title: 'The water is off',
  publishedAt: '2026-11-22T13:31:00.000Z',
});
const pages = [second, english, first];
const thread = (all: readonly ShownPage[] = pages, language?: 'sv' | 'en') =>
  newsroomRender.thread({ incidentId, pages: all, removals: [] }, site, language);

describe('the thread of an incident', () => {
  it('has the newest title as its heading, and all statements in full, newest first', () => {
    const html = thread();
    expect(html).toContain('<h1>Vattnet är snart tillbaka</h1>');
    const at = pages.map(({ slug }) => html.indexOf(`<h2><a href="/newsroom/${slug}"`));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(html).toContain('Läckan är hittad.');
    expect(html).toContain('<li lang="en">');
    expect(html).toContain(
      `rel="canonical" href="https://news.example.org/newsroom/incidents/${incidentId}"`,
    );
  });

  it('says what it is about by what it began with, in the language of its readers', () => {
    const beginning =
      'Det började med: <a href="/newsroom/forsta-a1b2c3" lang="sv">Vattnet är avstängt';
    expect(thread()).toContain(beginning);
    expect(thread(pages, 'en')).not.toContain('It began with');
    expect(thread([first])).not.toContain('Det började med');
    const by = { statementId: 's9', at: '2026-11-22T15:00:00Z', how: 'withdraws' as const };
    expect(thread([second, { ...first, supersededBy: by }])).not.toContain('Det började med');
  });

  it('says when the next update comes, and since when it is late', () => {
    expect(thread()).toContain('<b>Nästa besked</b>');
    const late = thread([
      { ...second, sequel: { is: 'late', since: '2026-11-22T16:00:00.000Z' } },
      first,
    ]);
    expect(late).toContain('<b>Nästa besked är försenat sedan</b>');
  });

  it('names its own feeds and the same in another language, which holds what is in that', () => {
    const html = thread();
    expect(html).toContain(`href="/newsroom/incidents/${incidentId}/feed.xml"`);
    expect(html).toContain(`href="/newsroom/en/incidents/${incidentId}" lang="en"`);
    const inEnglish = thread(pages, 'en');
    expect(inEnglish).toContain('<h1>The water is off</h1>');
    expect(inEnglish).not.toContain('Läckan är hittad.');
    expect(inEnglish).toContain('<html lang="en">');
  });

  it('begins with what is in the language of its readers', () => {
    const later = { ...english, publishedAt: '2026-11-22T14:31:00.000Z' };
    expect(thread([later, second, first])).toContain('<h1>Vattnet är snart tillbaka</h1>');
    expect(thread([later])).toContain('<h1>The water is off</h1>');
  });

  it('tells readers of another language of what came later, but of no translation', () => {
    const notice = 'There is a later statement in Swedish';
    const inEnglish = thread(pages, 'en');
    expect(inEnglish).toContain(notice);
    expect(inEnglish).toContain(
      '<a href="/newsroom/andra-a1b2c3" hreflang="sv">read it in Swedish</a>',
    );
    const translated = { ...english, kind: 'update' as const, publishedAt: second.publishedAt };
    expect(thread([translated, second, first], 'en')).not.toContain(notice);
    const soon = { ...translated, publishedAt: '2026-11-22T14:25:00.000Z' };
    expect(thread([second, soon, first], 'en')).not.toContain(notice);
    const corrected = { ...second, kind: 'correction' as const };
    expect(thread([corrected, soon, first], 'en')).toContain('There is a correction in Swedish');
    const twin = { ...corrected, translationOf: soon.statementId };
    expect(thread([twin, soon, first], 'en')).not.toContain('in Swedish');
    const by = { statementId: 's9', at: '2026-11-22T15:00:00Z', how: 'withdraws' as const };
    expect(thread([{ ...second, supersededBy: by }, english], 'en')).not.toContain(notice);
    expect(thread(pages)).not.toContain('senare besked');
  });

  it('is there in a language in which nothing was said, and leads to what was', () => {
    const inEnglish = thread([second, first], 'en');
    expect(inEnglish).toContain('<h1>All statements about this</h1>');
    expect(inEnglish).toContain('There is a later statement in Swedish');
    expect(inEnglish).not.toContain('Läckan är hittad.');
  });

  it('marks what was corrected, and repeats nothing that was taken back', () => {
    const by = { statementId: 's9', at: '2026-11-22T15:00:00Z' };
    const corrected = { ...first, supersededBy: { how: 'corrects' as const, ...by } };
    const withdrawn = { ...second, supersededBy: { how: 'withdraws' as const, ...by } };
    const html = thread([withdrawn, corrected]);
    expect(html).toContain('<strong>Rättat</strong>');
    expect(html).toContain('<strong>Tillbakadraget</strong>');
    expect(html).not.toContain('Läckan är hittad.');
    expect(html).not.toContain('Nästa besked');
    expect(html).toContain('<h1>Vattnet är avstängt</h1>');
  });

  it('is not headed by what was corrected, unless nothing else stands', () => {
    const correction = {
      ...second,
      statementId: 's3',
      kind: 'correction' as const,
      title: 'Rättelse: tiden var fel',
    };
    expect(thread([correction, second, first])).toContain(`<h1>${second.title}</h1>`);
    expect(thread([correction])).toContain('<h1>Rättelse: tiden var fel</h1>');
  });

  it('is data for machines as well: coverage with its statements', () => {
    const [, json = ''] = /ld\+json">(.*?)<\/script>/s.exec(thread()) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({ '@type': 'LiveBlogPosting', headline: second.title });
    expect(data.liveBlogUpdate).toHaveLength(3);
  });

  it('says how many comments were removed, by ground in words, where there is something to say', () => {
    const removals = [
      { ground: 'personal-data', count: 6 },
      { ground: 'a-new-one', count: 5 },
    ];
    const html = newsroomRender.thread({ incidentId, pages, removals }, site);
    expect(html).toContain('<li>6: personuppgifter</li><li>5: annat skäl</li>');
    expect(html).toContain('Kritik mot oss står kvar.');
    expect(thread()).not.toContain('Borttagna');
  });

  it('has words for each ground that comments are removed on', () => {
    const grounds = Object.keys(commentRules.grounds);
    for (const { grounds: words } of Object.values(removalWords)) {
      expect(grounds.filter((ground) => !words[ground])).toEqual([]);
    }
  });

  it('escapes hostile titles', () => {
    const html = thread([{ ...second, title: '</h1><script>x</script>' }]);
    expect(html).not.toContain('<script>x');
  });

  it('has feeds that name it', () => {
    const atom = newsroomRender.atom(pages, site, incidentId);
    const address = `https://news.example.org/newsroom/incidents/${incidentId}`;
    expect(atom).toContain(`<id>${address}</id>`);
    expect(atom).toContain(`rel="self" href="${address}/feed.xml"`);
    expect(atom).toContain('Example &amp; Söner – Vattnet är snart tillbaka');
    const json = JSON.parse(newsroomRender.json(pages, site, incidentId));
    expect(json).toMatchObject({ home_page_url: address, feed_url: `${address}/feed.json` });
  });
});

describe('a statement in a thread', () => {
  it('leads to the thread in its language, from its page and from the list', () => {
    const html = newsroomRender.page(english, site);
    expect(html).toContain(
      `<a href="/newsroom/en/incidents/${incidentId}">All statements about this</a>`,
    );
    expect(newsroomRender.index(pages, site)).toContain(
      `<a href="/newsroom/incidents/${incidentId}">Alla besked om det här</a>`,
    );
    expect(newsroomRender.page(page(), site)).not.toContain('/incidents/');
  });

  it('leads to the same in another language, or to its list', () => {
    expect(newsroomRender.page(english, site)).toContain(
      `<a href="/newsroom/incidents/${incidentId}" lang="sv" hreflang="sv">Svenska</a>`,
    );
    expect(newsroomRender.page(first, site)).toContain(
      `<a href="/newsroom/en/incidents/${incidentId}" lang="en" hreflang="en">English</a>`,
    );
    expect(newsroomRender.page(page(), site)).toContain('<a href="/newsroom/en" lang="en"');
  });

  it('says that a newer one has come, and that the update was promised for then', () => {
    const sequel = { is: 'newer', at: '2026-11-22T15:00:00.000Z' } as const;
    const html = newsroomRender.page({ ...second, sequel }, site);
    expect(html).toContain('<strong>Det finns nyare besked sedan</strong>');
    expect(html).toContain(`<a href="/newsroom/incidents/${incidentId}">läs det senaste</a>`);
    expect(html).toContain('<b>Nästa besked utlovades till</b>');
  });

  it('says since when its update is late, or that it was given elsewhere', () => {
    const late = newsroomRender.page(
      { ...second, sequel: { is: 'late', since: '2026-11-22T16:00:00.000Z' } },
      site,
    );
    expect(late).toContain(
      '<p class="next late"><b>Nästa besked är försenat sedan</b> <time datetime="2026-11-22T16:00:00.000Z"',
    );
    const given = newsroomRender.page({ ...second, sequel: { is: 'given' } }, site);
    expect(given).toContain('<span>har lämnats</span>');
  });
});
