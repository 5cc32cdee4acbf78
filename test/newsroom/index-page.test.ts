import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { hashFor, page, site } from './fixtures.ts';

const css = readFileSync(
  new URL('../../functions/web/assets/newsroom.css', import.meta.url),
  'utf8',
);

describe('the list of statements', () => {
  it('is in the first language of the organisation and marks the language of each item', () => {
    const english = page({ language: 'en', slug: 'sorry-aaaaaa', title: 'Sorry', kind: 'apology' });
    const html = newsroomRender.index([english, page()], site);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<h1>Uttalanden</h1>');
    expect(html).toContain(
      '<li lang="en"><article><p class="kind">Apology <span>English</span></p><h2><a href="/newsroom/sorry-aaaaaa">Sorry</a></h2>',
    );
    expect(html).toContain(
      '<li lang="sv"><article><p class="kind">Första besked <span>Svenska</span></p>',
    );
  });

  it('has one for readers of another language, and each leads to the other', () => {
    const english = page({ language: 'en', slug: 'sorry-aaaaaa', title: 'Sorry', kind: 'apology' });
    const html = newsroomRender.index([english, page()], site, 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="/newsroom/sorry-aaaaaa"');
    expect(html).not.toContain('vi-utreder');
    expect(html).toContain('<a href="/newsroom/" lang="sv" hreflang="sv">Svenska</a>');
    expect(newsroomRender.index([], site)).toContain('href="/newsroom/en" lang="en"');
    expect(newsroomRender.page(english, site)).toContain(
      '<a href="/newsroom/en">All statements</a>',
    );
  });

  it('does not say that there is nothing where another language has something', () => {
    const html = newsroomRender.index([page()], site, 'en');
    expect(html).toContain('There are no statements in English yet.');
    expect(html).toContain(
      '<a href="/newsroom/" lang="sv" hreflang="sv">Alla uttalanden (Svenska)</a>',
    );
    expect(newsroomRender.index([], site, 'en')).toContain('There are no statements yet.');
  });

  it('shows the first sentence, but not of what was taken back', () => {
    const at = '2026-11-22T14:05:00Z';
    const gone = page({ supersededBy: { how: 'withdraws', statementId: 'x', at } });
    expect(newsroomRender.index([page()], site)).toContain('>Vi vet att tjänsten ligger nere.<');
    expect(newsroomRender.index([gone], site)).not.toContain('tjänsten ligger nere');
    expect(newsroomRender.index([gone], site)).toContain('<strong>Tillbakadraget</strong>');
  });

  it('escapes what statements say', () => {
    const html = newsroomRender.index([page({ title: '<b>x</b>', text: '<i>y</i>.' })], site);
    expect(html).not.toMatch(/<b>x|<i>y/);
  });

  it('says when there is nothing yet', () => {
    expect(newsroomRender.index([], site)).toContain('Här finns inga uttalanden ännu.');
  });

  it('weighs less than 8 KB with its stylesheet when it is full', () => {
    const items = Array.from({ length: 50 }, (_, i) => {
      const words = hashFor(`${i}`).match(/.{6}/g)?.join(' ') ?? '';
      return page({
        slug: `uttalande-${hashFor(`s${i}`).slice(0, 6)}`,
        title: words.slice(0, 50),
        text: `${words}.`,
      });
    });
    const html = newsroomRender.index(items, site);
    expect(gzipSync(html).length + gzipSync(css).length).toBeLessThan(8_192);
  });
});
