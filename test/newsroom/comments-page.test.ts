import { describe, expect, it } from 'vitest';
import { commentRules } from '#test/support/comment-rules.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, readHandling, site } from './fixtures.ts';

const siteWith = (over: object) => ({ ...site, organisation: { ...site.organisation, ...over } });
const pageFor = (over: object, language: 'sv' | 'en' = 'sv') =>
  newsroomRender.comments(siteWith(over), language, readHandling());

describe('the page about comments and personal data', () => {
  it('names every ground that a comment is hidden on, by its law, and what is no ground', () => {
    for (const language of ['sv', 'en'] as const) {
      const html = pageFor({}, language);
      const grounds = Object.values(commentRules.grounds);
      expect(grounds.length).toBeGreaterThan(9);
      for (const { title, source } of grounds)
        expect(html).toContain(`<li>${title[language]} (${source[language]})</li>`);
    }
    expect(pageFor({})).toContain('Kritik mot oss står kvar.');
  });

  it('says how long what is kept, by the plan', () => {
    const html = pageFor({});
    expect(html).toContain('Kommentarer, också de som har dolts: 365 dygn efter');
    expect(html).toContain('Annat som sägs öppet om oss: 90 dygn.');
    expect(pageFor({}, 'en')).toContain('Our answers: 730 days.');
  });

  it('says whom to ask: who is named for it, or where people turn otherwise', () => {
    const link = (address: string) => `<a href="mailto:${address}">${address}</a>`;
    const contacts = ['kris@exempel.example'];
    const own = pageFor({ contacts, dataContact: 'dataskydd@exempel.example' });
    expect(own).toContain(`har dolts: ${link('dataskydd@exempel.example')}.`);
    expect(pageFor({ contacts })).toContain(`har dolts: ${link('kris@exempel.example')}.`);
    expect(pageFor({})).toContain('har dolts: Example &amp; Söner.');
  });

  it('tells of official documents where a public body is written to', () => {
    expect(pageFor({ publicBody: true })).toContain('allmän handling');
    expect(pageFor({})).not.toContain('allmän handling');
  });

  it('is one click from every page, and leads to its other language', () => {
    const link = '<a href="/newsroom/sv/comments">Kommentarer och personuppgifter</a>';
    const thread = { incidentId: '0123456789abcdef0123', pages: [page()], removals: [] };
    for (const html of [
      newsroomRender.page(page(), site),
      newsroomRender.index([], site),
      newsroomRender.thread(thread, site),
      newsroomRender.missing(site),
    ])
      expect(html).toContain(link);
    expect(pageFor({})).toContain('<a href="/newsroom/en/comments" lang="en" hreflang="en">');
  });
});
