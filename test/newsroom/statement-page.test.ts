import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PageRecord, pageIn } from '#domain/publish/page-record.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { hashFor, page, site } from './fixtures.ts';

const css = readFileSync(
  new URL('../../functions/web/assets/newsroom.css', import.meta.url),
  'utf8',
);
const gzipped = (html: string): number => gzipSync(html).length + gzipSync(css).length;
const show = (changes: Parameters<typeof page>[0] = {}) => newsroomRender.page(page(changes), site);

describe('a statement page', () => {
  it('shows the approved words, who approved them and both hashes', () => {
    const html = show({
      journalHash: hashFor('journal'),
      approvedBy: { role: 'VD', name: 'Eva Ek' },
    });
    expect(html).toContain('<h1>Vi utreder</h1>');
    expect(html).toContain('<p>Vi vet att tjänsten ligger nere. Vi utreder varför.</p>');
    expect(html).toContain(
      '<dd>VD, Eva Ek, <time datetime="2026-11-22T13:20:00Z">22 november 2026 kl. 14.20 svensk tid</time>',
    );
    expect(html).toContain(`<code>${hashFor('stm-1')}</code>`);
    expect(html).toContain(`<code>${hashFor('journal')}</code>`);
  });

  it('says who is behind it and where to turn, as its record does', () => {
    const contacts = ['Kontaktcenter 010-123 45 67', 'kris@exempel.example', '<b>x</b>'];
    const named = { ...site, organisation: { ...site.organisation, contacts } };
    const html = newsroomRender.page(page(), named);
    expect(html).toContain(
      'Example &amp; Söner. Kontakt: Kontaktcenter <a href="tel:0101234567">010-123 45 67</a>, <a href="mailto:kris@exempel.example">',
    );
    expect(html).not.toContain('<b>x</b>');
    const record = JSON.parse(newsroomRender.record(page(), named));
    expect(record.site.contacts).toEqual(contacts);
    const { page: again, site: same } = pageIn(PageRecord.parse(record));
    expect(newsroomRender.page(again, same)).toBe(html);
    expect(show()).not.toContain('class="contacts"');
  });

  it('says how to check it: what a hash is, the command, and where Talan is found, as its record does', () => {
    const html = show();
    expect(html).toContain('En hash är ett fingeravtryck');
    expect(html).toContain(
      '<code><span class="whole">npm run -s verify-page --</span> https://news.example.org/newsroom/vi-utreder-a1b2c3</code>',
    );
    expect(html).not.toContain('Talan finns på');
    const talanSource = 'https://git.example.org/talan';
    const named = { ...site, organisation: { ...site.organisation, talanSource } };
    const sourced = newsroomRender.page(page(), named);
    expect(sourced).toContain(`Talan finns på <a href="${talanSource}">${talanSource}</a>`);
    const record = PageRecord.parse(JSON.parse(newsroomRender.record(page(), named)));
    const { page: again, site: same } = pageIn(record);
    expect(newsroomRender.page(again, same)).toBe(sourced);
  });

  it('names the role alone when the name is not public', () => {
    expect(show()).toContain('<dd>Presschef, <time');
  });

  it('says that a model drafted the words where the plan wants that, and they are there', () => {
    const organisation = { ...site.organisation, labelModelDrafts: true };
    const labelled = (changes: Parameters<typeof page>[0]) =>
      newsroomRender.page(page(changes), { ...site, organisation });
    const label = '<p class="label">Texten är skriven med hjälp av AI, och granskad';
    expect(labelled({ draftedByModel: true })).toContain(label);
    expect(labelled({})).not.toContain('class="label"');
    expect(show({ draftedByModel: true })).not.toContain('class="label"');
    const at = '2026-11-23T08:00:00Z';
    const supersededBy = { how: 'withdraws', statementId: 's2', at } as const;
    expect(labelled({ draftedByModel: true, supersededBy })).not.toContain('class="label"');
  });

  it('has no script that runs, no inline style and no handler', () => {
    const html = show({ title: '"><script>alert(1)</script>' });
    const data = /<script type="application\/ld\+json">[^<]*<\/script>/;
    expect(html).toMatch(data);
    expect(html.replace(data, '')).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
  });

  it('says the same to machines, without ending their data early', () => {
    const at = '2026-11-22T14:05:00Z';
    const dataIn = (changes: Parameters<typeof page>[0]) =>
      JSON.parse(/ld\+json">([^<]*)</.exec(show(changes))?.[1] ?? '');
    expect(dataIn({ title: 'A</script><b>', text: 'Ett. Två.' })).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'A</script><b>',
      articleBody: 'Ett. Två.',
      datePublished: '2026-11-22T13:30:00.000Z',
      mainEntityOfPage: 'https://news.example.org/newsroom/vi-utreder-a1b2c3',
      publisher: { name: 'Example & Söner' },
    });
    const corrected = { how: 'corrects', statementId: 's2', slug: 'rattelse-d4e5f6', at } as const;
    expect(dataIn({ supersededBy: corrected })).toMatchObject({
      dateModified: at,
      correction: {
        '@type': 'CorrectionComment',
        datePublished: at,
        url: 'https://news.example.org/newsroom/rattelse-d4e5f6',
      },
    });
    const withdrawn = dataIn({ supersededBy: { how: 'withdraws', statementId: 's2', at } });
    expect(withdrawn).not.toHaveProperty('articleBody');
    expect(withdrawn).not.toHaveProperty('description');
  });

  it('folds hashes and proof away, and says how to check the page', () => {
    const folded = /<details>.*?<\/details>/s.exec(show())?.[0];
    expect(folded).toContain('<summary>Så kontrollerar du sidan</summary>');
    expect(folded).toContain(hashFor('stm-1'));
    expect(folded).toContain('href="vi-utreder-a1b2c3.json"');
  });

  it('escapes hostile titles and texts everywhere', () => {
    const hostile = '"><img src=x onerror=alert(1)>&amp;\'</title>';
    const html = show({ title: hostile, text: `${hostile} https://a.example/"><b>x` });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>x');
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;&#39;');
    expect(html).toContain('<a href="https://a.example/">https://a.example/</a>&quot;');
  });

  it('is in the language of the statement', () => {
    const html = show({ language: 'en', kind: 'apology', nextUpdateAt: '2026-11-22T16:00:00Z' });
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('Skip to content');
    expect(html).toContain('<p class="kind">Apology</p>');
    expect(html).toContain('<b>Next update</b> <time datetime="2026-11-22T16:00:00Z">');
    expect(html).toContain('22 November 2026, 17:00 CET');
  });

  it('describes itself by its first sentence and names both feeds and its address', () => {
    const html = show({ text: 'Felet började kl. 11.20 i Umeå. Vi utreder.' });
    expect(html).toContain('og:description" content="Felet började kl. 11.20 i Umeå."');
    expect(html).toContain(
      '<link rel="canonical" href="https://news.example.org/newsroom/vi-utreder-a1b2c3"',
    );
    expect(html).toContain('rel="alternate" type="application/atom+xml"');
    expect(html).toContain('rel="alternate" type="application/feed+json"');
    expect(html).toContain('<title>Vi utreder – Example &amp; Söner</title>');
  });

  it('says that it was corrected and keeps its text', () => {
    const html = show({
      supersededBy: {
        how: 'corrects',
        statementId: 'stm-2',
        slug: 'rattelse-d4e5f6',
        at: '2026-11-22T14:05:00Z',
      },
    });
    expect(html).toContain(
      '<strong>Rättat</strong> <time datetime="2026-11-22T14:05:00Z">22 november 2026 kl. 15.05 svensk tid</time> – <a href="https://news.example.org/newsroom/rattelse-d4e5f6">läs rättelsen</a>',
    );
    expect(html).toContain('Vi utreder varför.');
  });

  it('no longer says words that were taken back, nor who approved them', () => {
    const supersededBy = {
      how: 'withdraws' as const,
      statementId: 'stm-2',
      at: '2026-11-22T14:05:00Z',
    };
    const html = show({ supersededBy, nextUpdateAt: '2026-11-22T16:00:00Z' });
    expect(html).toContain('<strong>Tillbakadraget</strong>');
    expect(html).toContain('<h1>Vi utreder</h1>');
    expect(html).not.toMatch(/tjänsten ligger nere|Presschef|Nästa besked|läs vad/);
  });

  it('weighs less than 8 KB with its stylesheet', () => {
    const words = Array.from({ length: 500 }, (_, i) => hashFor(`${i}`).slice(0, 3 + (i % 7)));
    const html = show({ text: words.join(' '), journalHash: hashFor('j') });
    expect(gzipped(html)).toBeLessThan(8_192);
  });
});
